import type { ApiClient } from "@wenyuan/api-client";
import { authorsLine, publishedLine, titleLine } from "../../../lib/catalogue/hit-lines.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { searchCatalogue } from "../../../lib/catalogue/search-catalogue.ts";
import type { Command } from "../../../lib/command/command.ts";
import type { Language } from "../../../lib/i18n/messages.ts";
import type { CatalogueParams } from "../search-params.ts";

export interface TitleSearch {
  readonly api: ApiClient;
  readonly language: Language;
  readonly text: string;
  readonly signal: AbortSignal;
  /** "Search the catalogue for …", the last entry. */
  readonly seeAll: string;
}

const shown = 6;

/** The best few records for the command bar, and the way to all of them. */
export async function findTitles(
  search: TitleSearch,
  go: (params: CatalogueParams) => void,
): Promise<readonly Command[]> {
  const { api, language, text, signal, seeAll } = search;
  const { hits } = await searchCatalogue(api, { text, language, limit: shown }, signal);
  const titles = hits.map(
    (hit): Command => ({
      id: `record-${hit.id}`,
      title: titleLine(hit),
      titleLang: langOf(hit.title),
      hint: [authorsLine(hit), publishedLine(hit)].filter(Boolean).join(" · "),
      icon: "book",
      run: () => go({ q: text, open: hit.id }),
    }),
  );
  return [...titles, { id: "search-all", title: seeAll, icon: "search", run: () => go({ q: text }) }];
}
