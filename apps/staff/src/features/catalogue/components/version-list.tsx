import { useInfiniteQuery } from "@tanstack/react-query";
import { fromMarcJson } from "@wenyuan/marc";
import { useApi } from "../../../lib/api/api.tsx";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { type NewField, newFieldOf } from "../../../lib/marc/edited-field.ts";
import { FieldChange } from "../../../lib/marc/field-change.tsx";
import { Actor } from "../../../lib/people/actor.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type VersionLine, versionsQuery } from "../api/records.ts";
import { recordMessages } from "../record-messages.ts";
import styles from "./record-page.module.css";

interface VersionListProps {
  readonly record: StaffRecord;
  onUndo(version: number): void;
}

/** What became of the record: who, when, which fields and how; and the way back to each version. */
export function VersionList({ record, onUndo }: VersionListProps) {
  const texts = useTexts(recordMessages);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(versionsQuery(useApi(), record.id));
  const lines = data?.pages.flatMap((page) => page.items);
  const mayEdit =
    useMay()("catalogue.record.edit") && record.deletedAt === undefined && record.mergedInto === undefined;
  return (
    <section className={styles.versions} aria-labelledby="record-versions">
      <h2 id="record-versions">{texts.versions}</h2>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!lines && !error && <Bones lines={4} />}
      <ol>
        {lines?.map((line) => (
          <Version
            key={line.version}
            line={line}
            now={line.version === record.version}
            onUndo={mayEdit && line.version !== record.version ? () => onUndo(line.version) : undefined}
          />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="btn small" onClick={() => void fetchNextPage()}>
          {texts.older}
        </button>
      )}
    </section>
  );
}

interface VersionProps {
  readonly line: VersionLine;
  readonly now: boolean;
  readonly onUndo: (() => void) | undefined;
}

const actText = {
  saved: "saved",
  deleted: "deletedAct",
  restored: "restored",
  suppressed: "suppressedAct",
  shown: "shown",
  merged: "merged",
  parted: "parted",
} as const;

function Version({ line, now, onUndo }: VersionProps) {
  const texts = useTexts(recordMessages);
  const { language } = useLanguage();
  const { version, act, changedAt, changedBy, changes } = line;
  const done = version === 1 ? "first" : (actText[act as keyof typeof actText] ?? "saved");
  return (
    <li className={styles.version}>
      <p className="row">
        <b>{texts.version(version)}</b>
        {now && <span className={styles.now}>{texts.versionNow}</span>}
        <span className="quiet">
          {texts[done]} · <Actor by={changedBy} />
        </span>
      </p>
      <p className="quiet">
        <time dateTime={changedAt}>{momentInWords(new Date(changedAt), language)}</time>
      </p>
      {changes.length > 0 && (
        <details open={now}>
          <summary>{texts.changedCount(changes.length)}</summary>
          {changes.map((change) => (
            <FieldChange
              key={`${change.kind} ${change.tag} ${change.position}`}
              before={fieldOfJson(change.before)}
              after={fieldOfJson(change.after)}
            />
          ))}
        </details>
      )}
      {onUndo && (
        <button type="button" className="btn small" onClick={onUndo}>
          {texts.backTo(version)}
        </button>
      )}
    </li>
  );
}

function fieldOfJson(json: Record<string, unknown> | undefined): NewField | undefined {
  if (!json) return undefined;
  const [field] = fromMarcJson({ leader: "", fields: [json] }).fields;
  return field && newFieldOf(field);
}
