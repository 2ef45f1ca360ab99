import { PageTitle } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import type { Showing } from "../search/search.page.tsx";
import { ChosenTitles, loadTitles } from "./chosen-titles.tsx";
import { newBooksMessages } from "./new-books.messages.ts";
import { addressOf } from "./title-list.tsx";

/** What is lent most, by branch and class. */
export function popularPage(sources: SearchSources & Showing): PageDefinition {
  return {
    path: "/popular",
    access: "public",
    async answer(call) {
      const { language } = call;
      const t = speak(newBooksMessages, language);
      const titles = await loadTitles(sources, call, { sort: "popularity", collapse: "work" });
      const body = (
        <>
          <PageTitle note={t.popularLead}>{t.popular}</PageTitle>
          <ChosenTitles
            titles={titles}
            none={{ title: t.noPopular, help: t.noPopularHelp, href: `/${language}/new-books`, label: t.title }}
            hrefOf={(more) => addressOf(`/${language}/popular`, { ...titles.chosen, ...more })}
          />
        </>
      );
      return { title: t.popular, current: "browse", unlisted: titles.page > 1, body };
    },
  };
}
