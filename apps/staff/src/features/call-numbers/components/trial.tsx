import { useQuery } from "@tanstack/react-query";
import { TextAreaField } from "@wenyuan/ui";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { trialQuery } from "../api/series.ts";
import type { Grammar } from "../grammar-form.ts";
import { callNumberMessages } from "../messages.ts";
import styles from "./call-numbers-page.module.css";

const samples = ["TP311.12/123=2", "TP3-43/9", "TP30/1", "I24757/1234", "1247.57/12", "R I247.57/10 v.3 c.2"];
const most = 100;

/** Call numbers against the grammar as it stands in the form. */
export function Trial({ grammar }: { readonly grammar: Grammar }) {
  const texts = useTexts(callNumberMessages);
  const [written, setWritten] = useState(samples.join("\n"));
  const lines = useDeferredValue(written)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, most);
  const { data, error } = useQuery(trialQuery(useApi(), grammar, lines));
  const inOrder = data?.items.toSorted((a, b) => a.place - b.place) ?? [];
  return (
    <section className="stackv" aria-labelledby="trial">
      <h2 id="trial">{texts.tryOut}</h2>
      <div
        role="presentation"
        onChange={({ target }) => {
          if (target instanceof HTMLTextAreaElement) setWritten(target.value);
        }}
      >
        <TextAreaField
          id="trial-texts"
          name="texts"
          label={texts.typed}
          hint={texts.tryHint}
          value={samples.join("\n")}
          rows={6}
        />
      </div>
      {error && <Failed error={error} />}
      {inOrder.length > 0 && (
        <div className="scroller">
          <table className={`table stack ${styles.trial}`}>
            <caption className="hide">{texts.results}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.place}</th>
                <th scope="col">{texts.read}</th>
                <th scope="col">{texts.label}</th>
                <th scope="col">{texts.faults}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder.map(({ text, written: read, label, faults, place }) => (
                <tr key={text}>
                  <td data-label={texts.place}>{place}</td>
                  <th scope="row" data-label={texts.read} className="cn">
                    {read ?? text}
                    {read === undefined && <small className="st late">{texts.unread}</small>}
                  </th>
                  <td data-label={texts.label} className="cn">
                    {label.join(" / ")}
                  </td>
                  <td data-label={texts.faults}>{faults.map((fault) => fault.text).join(" ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
