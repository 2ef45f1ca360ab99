import { ApiProblem } from "@wenyuan/api-client";
import { type ReactNode, useState } from "react";
import { Form } from "../../../lib/form/form.tsx";
import { useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { callNumberMessages } from "../messages.ts";
import styles from "./call-numbers-page.module.css";

interface TableFileFormProps {
  /** Unique on the page; its fields' ids begin with it. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** What is said of the table beside its file, with what is wrong with it. */
  children(faults: Readonly<Record<string, string>>): ReactNode;
  /** What is wrong with that, by field. */
  check?(values: FormData): Readonly<Record<string, string>>;
  /** @returns rows loaded */
  load(values: FormData, text: string): Promise<number>;
  loaded(count: number): string;
}

/** Loads a table of the library's own from a file, whole or not at all: a faulty one is refused with its faults by line. */
export function TableFileForm({ id, title, intro, children, check, load, loaded }: TableFileFormProps) {
  const texts = useTexts(callNumberMessages);
  const toasts = useToasts();
  const [lines, setLines] = useState<readonly FaultLine[]>([]);
  const sending = useSend({
    check(values) {
      const file = values.get("file");
      const there = file instanceof File && file.size > 0;
      return { ...check?.(values), ...(there ? {} : { file: texts.fileMissing }) };
    },
    async send(values) {
      const file = values.get("file");
      setLines([]);
      try {
        return await load(values, file instanceof File ? await file.text() : "");
      } catch (error) {
        setLines(linesOf(error));
        throw error;
      }
    },
    done(count, form) {
      form.reset();
      toasts.add({ kind: "done", text: loaded(count) });
    },
  });
  const wrong = sending.faults.fields["file"];
  return (
    <section className={styles.classes} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{intro}</p>
      <Form label={title} sending={sending} submit={texts.load} busy={texts.loading}>
        {children(sending.faults.fields)}
        <div className={wrong === undefined ? "field" : "field wrong"}>
          <label htmlFor={`${id}-file`}>{texts.file}</label>
          {wrong !== undefined && (
            <p className="why" id={`${id}-file-why`}>
              {wrong}
            </p>
          )}
          <input
            id={`${id}-file`}
            className="input"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            aria-invalid={wrong !== undefined || undefined}
            aria-describedby={wrong === undefined ? undefined : `${id}-file-why`}
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
