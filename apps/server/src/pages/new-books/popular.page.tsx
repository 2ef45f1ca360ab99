import { Blank, LinkButton, PageTitle } from "@wenyuan/ui";
import { searchCatalogue } from "../../capabilities/discovery/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { loadListHoldings } from "../holdings/holdings.loader.ts";
import type { PageDefinition } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import type { Showing } from "../search/search.page.tsx";
import { newBooksMessages } from "./new-books.messages.ts";
import { asked, readChoices, readPage } from "./new-books.page.tsx";
import { addressOf, Choices, TitleList } from "./title-list.tsx";

/** What is lent most, by branch and class. */
export function popularPage(sources: SearchSources & Showing): PageDefinition {
  return {
    path: "/popular",
    access: "public",
    async answer(call) {
      const { language } = call;
      const t = speak(newBooksMessages, language);
      const chosen = readChoices(call);
      const page = readPage(call);
      const answer = await searchCatalogue(sources, {
        text: "",
        ...asked(chosen, page),
        sort: "popularity",
        collapse: "work",
      });
      const holdings = await loadListHoldings(
        sources.db,
        answer.hits.map(({ id }) => id),
      );
      const here = { now: sources.clock.now(), zone: sources.zone, language };
      const hrefOf = (more: object) => addressOf(`/${language}/popular`, { ...chosen, ...more });
      const body = (
        <>
          <PageTitle note={t.popularLead}>{t.popular}</PageTitle>
          <div className="stackv choices">
            <Choices facets={answer.facets} {...{ holdings, language, chosen, hrefOf }} />
          </div>
          {answer.total === 0 ? (
            <Blank
              art="shelf"
              level={2}
              title={t.noPopular}
              actions={<LinkButton href={`/${language}/new-books`}>{t.title}</LinkButton>}
            >
              <p>{t.noPopularHelp}</p>
            </Blank>
          ) : (
            <TitleList {...{ answer, holdings, here, page }} hrefOf={(n) => hrefOf({ page: n })} />
          )}
        </>
      );
      return { title: t.popular, current: "browse", unlisted: page > 1, body };
    },
  };
}
