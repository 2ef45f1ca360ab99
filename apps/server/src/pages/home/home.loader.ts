import { type Openings, readOpenings } from "../../capabilities/circulation/index.ts";
import {
  type CatalogueAnswer,
  type CatalogueHit,
  type CatalogueQuery,
  type SearchEngine,
  searchCatalogue,
} from "../../capabilities/discovery/index.ts";
import { type LibraryProfile, type Notice, readLibrary } from "../../capabilities/portal/index.ts";
import { type ListHoldings, loadListHoldings } from "../holdings/holdings.loader.ts";
import { loadNotices, type NoticeSources } from "../notices/notices.loader.ts";

export interface HomeSources extends NoticeSources {
  readonly engine: SearchEngine;
}

export interface HomeData {
  readonly library: LibraryProfile;
  /** Absent while the library has stated no hours. */
  readonly openings: Openings | undefined;
  readonly notices: readonly Notice[];
  readonly newest: readonly CatalogueHit[];
  readonly popular: readonly CatalogueHit[];
  /** Of the newest and the popular. */
  readonly holdings: ListHoldings;
  readonly total: number;
  readonly facets: CatalogueAnswer["facets"];
}

const worksShown = 12;
const noticesOnHome = 5;
/** Enough to find subjects of the page's language among them. */
const facetLimit = 100;

export async function loadHome(sources: HomeSources): Promise<HomeData> {
  const [library, openings, notices, newest, popular] = await Promise.all([
    readLibrary(sources.db),
    readOpenings(sources.db),
    loadNotices(sources, noticesOnHome),
    searchCatalogue(sources, {
      ...everything,
      facets: ["subject", "class", "language", "kind", "location"],
      sort: "added",
    }),
    searchCatalogue(sources, { ...everything, facets: [], sort: "popularity", collapse: "work" }),
  ]);
  const { total, facets } = newest;
  const shown = [...newest.hits, ...popular.hits].map(({ id }) => id);
  const holdings = await loadListHoldings(sources.db, [...new Set(shown)]);
  return { library, openings, notices, newest: newest.hits, popular: popular.hits, holdings, total, facets };
}

const everything = {
  text: "",
  filters: {},
  facetValues: { limit: facetLimit },
  limit: worksShown,
  offset: 0,
} satisfies Partial<CatalogueQuery>;
