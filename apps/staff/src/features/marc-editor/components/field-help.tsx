import type { FieldFormat, IndicatorFormat } from "@wenyuan/marc/format";
import type { Dispatch } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { delimiter, placedSubfields } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import { editorMessages } from "../messages.ts";
import styles from "./editor.module.css";
import type { Cursor } from "./editor-aside.tsx";

interface FieldHelpProps {
  readonly cursor: Cursor;
  readonly row: number;
  readonly format: FormatInUse;
  readonly dispatch: Dispatch<EditorAction>;
}

/** What the format says of the field with the cursor: its name, its indicators in words, its subfields to be added. */
export function FieldHelp({ cursor, row, format, dispatch }: FieldHelpProps) {
  const texts = useTexts(editorMessages);
  const { field, subfield } = cursor;
  const known = field && format.fieldOf(field.tag);
  const name = field === undefined ? "" : format.nameOf(field.tag);
  return (
    <>
      <h2>
        <span className={styles.helpTag}>{field?.tag}</span> {name === "" ? texts.help : name}
      </h2>
      {field && !known && field.tag.length === 3 && field.tag !== "LDR" && format.tables && (
        <p className="quiet">{texts.helpMissing}</p>
      )}
      {known && (
        <>
          <p className="quiet">
            {[
              known.repeatable ? texts.repeatable : texts.notRepeatable,
              known.mandatory ? texts.mandatory : "",
              known.obsolete ? texts.obsolete : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {field.ind1 !== "" && <Indicators known={known} format={format} field={field} />}
          {known.subfields.size > 0 && (
            <>
              <h3>{texts.subfields}</h3>
              <ul className={styles.codes}>
                {[...known.subfields.values()].map(({ code, name: words, repeatable }) => (
                  <li key={code} data-now={subfield?.code === code || undefined}>
                    <button
                      type="button"
                      aria-label={`${texts.addSubfield(code)} ${format.say(words)}`}
                      aria-current={subfield?.code === code}
                      disabled={!repeatable && placedSubfields(field.content).some((one) => one.code === code)}
                      onClick={() => {
                        const content = `${field.content}${delimiter}${code}`;
                        dispatch({ do: "type", row, change: { content }, caret: content.length });
                      }}
                    >
                      <b>
                        {delimiter}
                        {code}
                      </b>{" "}
                      {format.say(words)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

function Indicators({
  known,
  format,
  field,
}: {
  readonly known: FieldFormat;
  readonly format: FormatInUse;
  readonly field: { readonly ind1: string; readonly ind2: string };
}) {
  const texts = useTexts(editorMessages);
  const [first, second] = known.indicators;
  const rows: [string, IndicatorFormat, string][] = [
    [texts.indicator1, first, field.ind1],
    [texts.indicator2, second, field.ind2],
  ];
  return (
    <dl className={styles.indicators}>
      {rows.map(([label, indicator, value]) => (
        <div key={label}>
          <dt>
            {label}
            {indicator.name !== undefined && ` · ${format.say(indicator.name)}`}
          </dt>
          <dd>
            {indicator.name === undefined
              ? texts.undefinedIndicator
              : indicator.values.map(({ code, name }) => (
                  <span key={code} data-now={code === value || undefined}>
                    <b>{code === " " ? "#" : code}</b> {format.say(name)}
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
