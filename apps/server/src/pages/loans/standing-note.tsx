import { LinkButton, Note } from "@wenyuan/ui";
import type { Standing } from "../../capabilities/circulation/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { loansMessages } from "./loans.messages.ts";

/** Where each reason is mended. */
const doors: Readonly<Record<string, { readonly path: string; readonly label: keyof typeof labels }>> = {
  "debt-blocks": { path: "/fees", label: "toFees" },
  "overdue-blocks": { path: "/loans", label: "toLoans" },
  "limit-all": { path: "/loans", label: "toLoans" },
  "card-lost": { path: "/card", label: "toCard" },
  "card-replaced": { path: "/card", label: "toCard" },
};
const labels = { toFees: true, toLoans: true, toCard: true, toContact: true } as const;

/** “Why can't I borrow?” in one sentence, with the way on; what else stands in the way below. When all is well, how many more. */
export function StandingNote({ standing, here, language }: { standing: Standing; here: string; language: Language }) {
  const t = speak(loansMessages, language);
  if (standing.allowed)
    return (
      <Note kind="ok" title={standing.left === undefined ? t.mayBorrow : t.mayBorrowMore(standing.left)}>
        {standing.counts.holdsOpen > 0 && here !== "/holds" && (
          <p>
            <a href={`/${language}/holds`}>{t.holdsOpen(standing.counts.holdsOpen)}</a>
          </p>
        )}
      </Note>
    );
  const [first, ...others] = standing.findings.filter(({ severity }) => severity !== "notice");
  const door = first && (doors[first.code] ?? { path: "/contact", label: "toContact" as const });
  return (
    <Note kind="no" title={first ? t.cannotBorrow(first.text[language]) : t.cannot}>
      {first?.way && (
        <p>
          {first.way[language]}
          {language === "zh" ? "。" : "."}
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ code, text }) => (
            <li key={code}>{text[language]}</li>
          ))}
        </ul>
      )}
      {door && door.path !== here && (
        <p>
          <LinkButton small href={`/${language}${door.path}`}>
            {t[door.label]}
          </LinkButton>
        </p>
      )}
    </Note>
  );
}
