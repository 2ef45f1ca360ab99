import { Link } from "@tanstack/react-router";
import { fromMarcJson } from "@wenyuan/marc";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type NewField, newFieldOf } from "../../../lib/marc/edited-field.ts";
import { FieldChange } from "../../../lib/marc/field-change.tsx";
import type { Batch } from "../api/batches.ts";
import { batchMessages } from "../messages.ts";
import styles from "./batch.module.css";

interface SampleListProps {
  readonly samples: Batch["samples"];
  readonly target: Batch["target"];
}

/** Some of what the batch would change, change by change, and why some would be refused. */
export function SampleList({ samples, target }: SampleListProps) {
  const texts = useTexts(batchMessages);
  return (
    <section className={styles.samples} aria-labelledby="batch-samples">
      <h2 id="batch-samples">{texts.samples}</h2>
      {samples.map(({ id, name, changes, fields, finding }) => (
        <article key={id} className={styles.sample}>
          <h3 lang={langOf(name)}>
            {target === "records" ? (
              <Link to="/records/$id" params={{ id }}>
                {name || id}
              </Link>
            ) : (
              <span className="cn">{name}</span>
            )}
          </h3>
          {finding !== undefined && <p className={styles.fault}>{finding}</p>}
          {changes.map((change) => (
            <FieldChange
              key={`${change.kind} ${change.tag} ${change.position}`}
              before={fieldOfJson(change.before)}
              after={fieldOfJson(change.after)}
            />
          ))}
          {fields?.map(({ field, before, after }) => (
            <p key={field}>
              {field === "location" || field === "kind" || field === "temporary" ? texts[field] : field}：
              <del>{said(before)}</del> <ins>{said(after)}</ins>
            </p>
          ))}
        </article>
      ))}
    </section>
  );
}

function said(value: unknown): string {
  if (value === undefined || value === null) return "—";
  if (typeof value === "object") return Object.values(value).map(String).join(" · ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function fieldOfJson(json: Record<string, unknown> | undefined): NewField | undefined {
  if (!json) return undefined;
  const [field] = fromMarcJson({ leader: "", fields: [json] }).fields;
  return field && newFieldOf(field);
}
