import type { Problem } from "@wenyuan/problem";
import { QueryTimeout } from "@wenyuan/search";
import type { Database } from "../../../kernel/db/database.ts";
import { countRecords } from "../../catalogue/index.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { discoveryProblems } from "../problems.ts";
import { type CatalogueAnswer, type CatalogueQuery, searchCatalogue } from "./search-catalogue.ts";

interface Sources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

/** Nobody is told that nothing was found while the search is not there: it is being built, or a question took too much of it. */
export async function searchOrRefuse(sources: Sources, query: CatalogueQuery): Promise<CatalogueAnswer | Problem> {
  if (await isBeingBuilt(sources)) return discoveryProblems.indexBeingBuilt();
  try {
    return await searchCatalogue(sources, query);
  } catch (error) {
    if (error instanceof QueryTimeout) return discoveryProblems.searchTookTooLong();
    throw error;
  }
}

/** An index that has no place in the log of events yet, of a catalogue that is not empty. */
async function isBeingBuilt({ db, engine }: Sources): Promise<boolean> {
  return engine.position === undefined && engine.count === 0 && (await countRecords(db)) > 0;
}
