import { countRecords, newestRecords, type RecordSummary } from "../../capabilities/catalogue/index.ts";
import { type Openings, readOpenings } from "../../capabilities/circulation/index.ts";
import { type CatalogueAnswer, type SearchEngine, searchCatalogue } from "../../capabilities/discovery/index.ts";
import { type LibraryProfile, readLibrary } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";

export interface HomeSources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

export interface HomeData {
  readonly library: LibraryProfile;
  /** Absent while the library has stated no hours. */
  readonly openings: Openings | undefined;
  readonly newest: readonly { readonly id: string; readonly summary: RecordSummary }[];
  readonly total: number;
  readonly facets: CatalogueAnswer["facets"];
}

const newestShown = 12;
/** Enough to find subjects of the page's language among them. */
const facetLimit = 100;

export async function loadHome({ db, engine }: HomeSources): Promise<HomeData> {
  const [library, openings, newest, total, { facets }] = await Promise.all([
    readLibrary(db),
    readOpenings(db),
    newestRecords(db, newestShown),
    countRecords(db),
    searchCatalogue(
      { db, engine },
      {
        text: "",
        filters: {},
        facets: ["subject", "class", "language", "kind"],
        facetValues: { limit: facetLimit },
        sort: "relevance",
        limit: 0,
        offset: 0,
      },
    ),
  ]);
  return { library, openings, newest, total, facets };
}
