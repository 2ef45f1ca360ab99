import type { Dispatch } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { EditedField, PlacedSubfield } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import type { FindingsInHand } from "../hooks/use-findings.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import { editorMessages } from "../messages.ts";
import styles from "./editor.module.css";
import { FieldHelp } from "./field-help.tsx";
import { LinkedFields } from "./linked-fields.tsx";

/** Where the cursor is, as the side panel and the tools need it. */
export interface Cursor {
  readonly field: EditedField | undefined;
  readonly subfield: PlacedSubfield | undefined;
  readonly caret: number;
}

export interface EditorAsideProps {
  readonly cursor: Cursor;
  readonly fields: readonly EditedField[];
  readonly row: number;
  readonly format: FormatInUse;
  readonly findings: FindingsInHand;
  readonly dispatch: Dispatch<EditorAction>;
}

/** Beside the grid: what the field in hand is for, what it is linked with, and all that was found wrong. */
export function EditorAside({ cursor, fields, row, format, findings, dispatch }: EditorAsideProps) {
  const texts = useTexts(editorMessages);
  const { list } = findings;
  return (
    <div className={styles.aside}>
      <section aria-label={texts.help} className={styles.part}>
        <FieldHelp {...{ cursor, row, format, dispatch }} />
      </section>
      {cursor.field && <LinkedFields field={cursor.field} {...{ fields, format, dispatch }} />}
      <section aria-labelledby="editor-findings" className={styles.part}>
        <h2 id="editor-findings">{texts.findings(list.length)}</h2>
        {list.length === 0 && <p className="quiet">{findings.checking ? texts.checking : texts.noFindings}</p>}
        <ol className={styles.findings}>
          {list.slice(0, shown).map((finding) => {
            const at = fields.findIndex(({ id }) => id === finding.fieldId);
            return (
              <li key={finding.key} data-severity={finding.severity}>
                <b>{finding.severity === "error" ? texts.error : texts.warning}</b>
                <button
                  type="button"
                  className={styles.jump}
                  onClick={() => at >= 0 && dispatch({ do: "go", row: at, cell: "content" })}
                >
                  {fields[at]?.tag ?? texts.wholeRecord}
                </button>
                <span>{finding.text}</span>
                {finding.mends.map((mend) => (
                  <button key={mend.label} type="button" className="btn small" onClick={() => findings.mend(mend)}>
                    {mend.label}
                  </button>
                ))}
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}

/** More would help nobody at once; the next come as these are mended. */
const shown = 50;
