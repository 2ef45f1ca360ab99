import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import { type Openings, readOpenings } from "../../capabilities/circulation/index.ts";
import {
  type CatalogueAnswer,
  type CatalogueQuery,
  type SearchEngine,
  searchCatalogue,
} from "../../capabilities/discovery/index.ts";
import { type LibraryProfile, readLibrary } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";

export interface HomeSources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

export interface ListedWork {
  readonly id: string;
  readonly summary: RecordSummary;
}

export interface HomeData {
  readonly library: LibraryProfile;
  /** Absent while the library has stated no hours. */
  readonly openings: Openings | undefined;
  readonly newest: readonly ListedWork[];
  readonly popular: readonly ListedWork[];
  readonly total: number;
  readonly facets: CatalogueAnswer["facets"];
}

const worksShown = 12;
/** Enough to find subjects of the page's language among them. */
const facetLimit = 100;

export async function loadHome(sources: HomeSources): Promise<HomeData> {
  const [library, openings, newest, popular] = await Promise.all([
    readLibrary(sources.db),
    readOpenings(sources.db),
    searchCatalogue(sources, { ...everything, facets: ["subject", "class", "language", "kind"], sort: "added" }),
    searchCatalogue(sources, { ...everything, facets: [], sort: "popularity", collapse: "work" }),
  ]);
  const { total, facets } = newest;
  return { library, openings, newest: newest.hits, popular: popular.hits, total, facets };
}

const everything = {
  text: "",
  filters: {},
  facetValues: { limit: facetLimit },
  limit: worksShown,
  offset: 0,
} satisfies Partial<CatalogueQuery>;
