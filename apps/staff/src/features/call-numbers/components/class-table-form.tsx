import { ApiProblem } from "@wenyuan/api-client";
import { SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { loadClasses } from "../api/series.ts";
import { callNumberMessages } from "../messages.ts";
import styles from "./call-numbers-page.module.css";

const schemes = ["clc", "ddc", "lcc", "udc", "local"] as const;

/** Loads the library's own table of classes; a faulty one is refused with its faults by line. */
export function ClassTableForm() {
  const texts = useTexts(callNumberMessages);
  const api = useApi();
  const toasts = useToasts();
  const mayLoad = useMay()("catalogue.class.load");
  const [lines, setLines] = useState<readonly FaultLine[]>([]);
  const sending = useSend({
    check(values) {
      const file = values.get("file");
      return file instanceof File && file.size > 0 ? {} : { file: texts.fileMissing };
    },
    async send(values) {
      const file = values.get("file");
      const scheme = schemes.find((one) => one === values.get("scheme")) ?? "clc";
      setLines([]);
      try {
        return await loadClasses(api, scheme, file instanceof File ? await file.text() : "");
      } catch (error) {
        setLines(linesOf(error));
        throw error;
      }
    },
    done(count, form) {
      form.reset();
      toasts.add({ kind: "done", text: texts.loaded(count) });
    },
  });
  if (!mayLoad) return null;
  const { fields } = sending.faults;
  return (
    <section className={styles.classes} aria-labelledby="class-table">
      <h2 id="class-table">{texts.classes}</h2>
      <p className="quiet">{texts.classesIntro}</p>
      <Form label={texts.classes} sending={sending} submit={texts.load} busy={texts.loading}>
        <SelectField
          id="scheme"
          name="scheme"
          label={texts.scheme}
          value="clc"
          choices={schemes.map((scheme) => ({ value: scheme, label: texts[scheme] }))}
        />
        <div className={fields["file"] === undefined ? "field" : "field wrong"}>
          <label htmlFor="class-file">{texts.file}</label>
          {fields["file"] !== undefined && (
            <p className="why" id="class-file-why">
              {fields["file"]}
            </p>
          )}
          <input
            id="class-file"
            className="input"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            aria-invalid={fields["file"] !== undefined || undefined}
            aria-describedby={fields["file"] === undefined ? undefined : "class-file-why"}
          />
        </div>
        {lines.length > 0 && (
          <ul role="alert">
            {lines.map(({ line, detail }) => (
              <li key={`${line} ${detail}`}>{texts.faultLine(line, detail)}</li>
            ))}
          </ul>
        )}
      </Form>
    </section>
  );
}

interface FaultLine {
  readonly line: number;
  readonly detail: string;
}

function linesOf(error: unknown): FaultLine[] {
  if (!(error instanceof ApiProblem)) return [];
  return (error.problem.errors ?? []).flatMap((one) =>
    "line" in one && typeof one.line === "number" ? [{ line: one.line, detail: one.detail }] : [],
  );
}
