import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Explanation } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import styles from "./policies.module.css";

/** For each aspect: the rule that won and what it says, and of the others why not. */
export function ExplanationList({ explanation }: { readonly explanation: Pick<Explanation, "aspects" | "order"> }) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  return (
    <section className="stackv" aria-labelledby="explained-title">
      <h2 id="explained-title">{texts.explained}</h2>
      <p className="quiet">{explanation.order.map((one) => one[language]).join(" › ")}</p>
      {explanation.aspects.map(({ aspect, name, winner, losers }) => (
        <details key={aspect} className={styles.explained}>
          <summary>
            <span className={styles.name}>{name[language]}</span>
            <span>{winner ? winner.text[language] : texts.noRule}</span>
            <small>{winner?.name[language]}</small>
          </summary>
          <table className="table stack">
            <caption className="hide">{name[language]}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.rule}</th>
                <th scope="col">{texts.applies}</th>
                <th scope="col">{texts.why}</th>
              </tr>
            </thead>
            <tbody>
              {winner && (
                <tr className="now">
                  <th scope="row">{winner.name[language]}</th>
                  <td data-label={texts.applies}>{winner.when[language]}</td>
                  <td data-label={texts.why}>
                    <strong>{texts.won}</strong>
                  </td>
                </tr>
              )}
              {losers.map((loser) => (
                <tr key={loser.rule}>
                  <th scope="row">{loser.name[language]}</th>
                  <td data-label={texts.applies}>{loser.when[language]}</td>
                  <td data-label={texts.why}>{loser.why[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}
