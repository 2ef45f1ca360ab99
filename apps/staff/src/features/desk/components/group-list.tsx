import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import type { GroupLine } from "../group-lines.ts";
import { groupMessages } from "../group-messages.ts";
import type { GroupLoan } from "../hooks/use-group-loan.ts";

/** The books of the list, each with what became of it. */
export function GroupList({ group: { lines, drop, working } }: { readonly group: GroupLoan }) {
  const texts = useTexts(groupMessages);
  if (lines.length === 0) return <p className="quiet">{texts.none}</p>;
  const withCards = lines.some(({ card }) => card !== undefined);
  return (
    <table className="table stack">
      <caption className="hide">{texts.books(lines.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.barcode}</th>
          {withCards && <th scope="col">{texts.reader}</th>}
          <th scope="col">{texts.book}</th>
          <th scope="col">{texts.outcome}</th>
          <th scope="col">
            <span className="hide">{texts.dropShort}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className="cn">
              {line.barcode}
            </th>
            {withCards && (
              <td className="cn" data-label={texts.reader}>
                {line.card}
              </td>
            )}
            <td data-label={texts.book}>{line.state.at === "lent" && line.state.done.item.title}</td>
            <td data-label={texts.outcome}>
              <Outcome state={line.state} />
            </td>
            <td>
              {line.state.at !== "lent" && !working && (
                <button
                  type="button"
                  className="btn bare small"
                  aria-label={texts.drop(line.barcode)}
                  onClick={() => drop(line.key)}
                >
                  {texts.dropShort}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ state }: Pick<GroupLine, "state">) {
  const texts = useTexts(groupMessages);
  const { language } = useLanguage();
  if (state.at === "waiting") return <span className="quiet">{texts.waiting}</span>;
  if (state.at === "refused") return <span className="st late">{state.problem.detail ?? state.problem.title}</span>;
  return <span className="st in">{texts.lentUntil(dayInWords(new Date(state.done.loan.dueAt), language))}</span>;
}
