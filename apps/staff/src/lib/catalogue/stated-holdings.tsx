import { useLanguage } from "../i18n/language.tsx";
import type { RecordHoldings } from "./record-holdings.ts";

/** What a record's own fields say is held, and how the serial appears. */
export function StatedHoldings({ stated }: { readonly stated: RecordHoldings["stated"] }) {
  const { language } = useLanguage();
  return (
    <ul className="log todo">
      {stated.map(({ institution, location, callNumber, statements, patterns, note }) => (
        <li key={[institution, location, callNumber, ...statements].join("|")}>
          <span>
            <strong>{[institution, location].filter(Boolean).join(" · ")}</strong> {statements.join(" ")}{" "}
            <span className="quiet">
              {[callNumber, ...patterns.map((pattern) => pattern[language]), note].filter(Boolean).join(" · ")}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
