import { useLanguage } from "../../../lib/i18n/language.tsx";
import type { Borrower } from "../api/desk.ts";
import { FindingList } from "./finding-list.tsx";

/** What stands in a reader's way, or is good to know of him, in the language of the desk. */
export function BorrowerFindings({ findings }: Pick<Borrower, "findings">) {
  const { language } = useLanguage();
  return (
    <FindingList
      findings={findings.map(({ code, severity, text, way }) => ({
        code,
        severity,
        text: text[language],
        ...(way ? { way: way[language] } : {}),
      }))}
    />
  );
}
