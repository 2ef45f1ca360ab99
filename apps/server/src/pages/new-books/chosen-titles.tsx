import { Blank, LinkButton } from "@wenyuan/ui";
import { type CatalogueQuery, searchCatalogue } from "../../capabilities/discovery/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { loadListHoldings } from "../holdings/holdings.loader.ts";
import { queryValue } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import type { Showing } from "../search/search.page.tsx";
import { Choices, type TitleChoices, TitleList, type TitleListProps, titlesShown } from "./title-list.tsx";

/** A page of titles, narrowed by the branch and class that the address says. */
export type LoadedTitles = Omit<TitleListProps, "hrefOf"> & { readonly chosen: TitleChoices };

/** Titles as they came, or by how much they are lent, with the choices and their counts, a level at a time. */
export async function loadTitles(
  sources: SearchSources & Showing,
  call: Call,
  how: Pick<CatalogueQuery, "sort" | "arrived" | "collapse">,
): Promise<LoadedTitles> {
  const chosen = readChoices(call);
  const page = readPage(call);
  const answer = await searchCatalogue(sources, { text: "", ...asked(chosen, page), ...how });
  const holdings = await loadListHoldings(
    sources.db,
    answer.hits.map(({ id }) => id),
  );
  return {
    answer,
    holdings,
    page,
    chosen,
    here: { now: sources.clock.now(), zone: sources.zone, language: call.language },
  };
}

function readChoices(call: Call): TitleChoices {
  return { location: queryValue(call, "location").slice(0, 100), class: queryValue(call, "class").slice(0, 100) };
}

function readPage(call: Call): number {
  const page = Number(queryValue(call, "page"));
  return Number.isInteger(page) && page >= 1 && page <= 10_000 / titlesShown ? page : 1;
}

function asked({ location, class: path }: TitleChoices, page: number) {
  return {
    filters: { ...(location && { location: [location] }), ...(path && { class: [path] }) },
    facets: ["location", "class"] as const,
    facetValues: { limit: 50 },
    parents: { location: "", class: "" },
    limit: titlesShown,
    offset: (page - 1) * titlesShown,
  };
}

interface ChosenTitlesProps {
  readonly titles: LoadedTitles;
  /** What is said when there are none, and where to go instead. */
  readonly none: { readonly title: string; readonly help: string; readonly href: string; readonly label: string };
  hrefOf(more: Partial<TitleChoices> & { readonly page?: number }): string;
}

/** The choices, and below them the titles or why there are none. */
export function ChosenTitles({ titles, none, hrefOf }: ChosenTitlesProps) {
  const { chosen, ...list } = titles;
  const { answer, holdings, here } = list;
  return (
    <>
      <div className="stackv choices">
        <Choices facets={answer.facets} language={here.language} {...{ holdings, chosen, hrefOf }} />
      </div>
      {answer.total === 0 ? (
        <Blank
          art="shelf"
          level={2}
          title={none.title}
          actions={<LinkButton href={none.href}>{none.label}</LinkButton>}
        >
          <p>{none.help}</p>
        </Blank>
      ) : (
        <TitleList {...list} hrefOf={(page) => hrefOf({ page })} />
      )}
    </>
  );
}
