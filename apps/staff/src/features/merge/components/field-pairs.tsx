import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type EditedField, placedSubfields } from "../../../lib/marc/edited-field.ts";
import { type Choice, isIdentity, type Pair } from "../merge-choice.ts";
import { mergeMessages } from "../messages.ts";
import styles from "./merge.module.css";

interface FieldPairsProps {
  readonly pairs: readonly Pair[];
  choiceOf(pair: Pair): Choice;
  onChoose(pair: Pair, choice: Choice): void;
}

/** The fields that differ, side by side, each with what is to stay; those that are the same are only counted. */
export function FieldPairs({ pairs, choiceOf, onChoose }: FieldPairsProps) {
  const texts = useTexts(mergeMessages);
  const differing = pairs.filter((pair) => pair.kind !== "same");
  return (
    <>
      <p className="quiet">{texts.same(pairs.length - differing.length)}</p>
      <table className={`table stack ${styles.pairs}`}>
        <caption className="hide">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.left}</th>
            <th scope="col">{texts.right}</th>
            <th scope="col">{texts.take}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((pair, i) => {
            const left = "left" in pair ? pair.left : undefined;
            const right = "right" in pair ? pair.right : undefined;
            const tag = (left ?? right)?.tag ?? "";
            const choice = choiceOf(pair);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- the rows never move
              <tr key={i}>
                <th scope="row" className="cn">
                  {tag}
                </th>
                <td data-label={texts.left} data-taken={choice === "left" || choice === "both"}>
                  {left && <Line field={left} />}
                </td>
                <td data-label={texts.right} data-taken={choice === "right" || choice === "both"}>
                  {right && <Line field={right} />}
                </td>
                <td>
                  {isIdentity(pair) ? (
                    texts[choice]
                  ) : (
                    <select
                      className="input short"
                      aria-label={`${texts.take} ${tag}`}
                      value={choice}
                      onChange={({ target }) => onChoose(pair, target.value as Choice)}
                    >
                      {left && <option value="left">{texts.left}</option>}
                      {right && <option value="right">{texts.right}</option>}
                      {left && right && <option value="both">{texts.both}</option>}
                      <option value="neither">{texts.neither}</option>
                    </select>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Line({ field: { ind1, ind2, content } }: { readonly field: EditedField }) {
  if (ind1 === "" && ind2 === "") return <span className={styles.line}>{content}</span>;
  return (
    <span className={styles.line}>
      {`${ind1}${ind2}`.replaceAll(" ", "#")}{" "}
      {placedSubfields(content).map(({ code, value, from }) => (
        <span key={from} lang={langOf(value)}>
          <i>‡{code}</i>
          {value}
        </span>
      ))}
    </span>
  );
}
