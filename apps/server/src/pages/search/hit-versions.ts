import type { HitProps } from "@wenyuan/ui";
import type { Edition, RecordSummary } from "../../capabilities/catalogue/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { hitHoldings } from "../holdings/hit-holdings.tsx";
import type { ListHoldings } from "../holdings/holdings.loader.ts";
import { imprintOf, inOneLine, languageName, textLanguage, titleOf } from "../work-view.ts";
import { searchMessages } from "./search.messages.ts";

/** Editions that a hit lists when it is opened; the page of the work has all of them. */
export const editionsListed = 6;

interface Shown {
  readonly id: string;
  readonly summary: RecordSummary;
}

/** The other editions of a hit's work, each with what it is and whether it can be had; nothing when there is none. */
export function hitVersions(
  hit: Shown,
  others: readonly Pick<Edition, "id" | "summary">[],
  { holdings, here }: { readonly holdings: ListHoldings; readonly here: Here },
): HitProps["versions"] {
  if (others.length === 0) return undefined;
  const { language } = here;
  const t = speak(searchMessages, language);
  const isMore = others.length > editionsListed;
  return {
    summary: isMore ? t.manyOtherEditions(editionsListed) : t.otherEditions(others.length),
    list: others.slice(0, editionsListed).map(({ id, summary }) => {
      const [availability] = hitHoldings(id, holdings, here).availability;
      const title = titleOf(summary, language);
      return {
        href: `/${language}/records/${id}`,
        label: title,
        lang: textLanguage(title, summary.language),
        about: whatItIs(summary, hit.summary, language),
        ...(availability ? { availability: { ...availability, small: true } } : {}),
      };
    }),
    ...(isMore ? { more: { href: `/${language}/records/${hit.id}#editions`, label: t.allEditions } } : {}),
  };
}

/** The language where it is another one than the hit's, and the imprint. */
function whatItIs(summary: RecordSummary, hit: RecordSummary, language: Here["language"]): string {
  const own = summary.language === hit.language || summary.language === undefined;
  return inOneLine([own ? undefined : languageName(summary.language, language), imprintOf(summary)]);
}
