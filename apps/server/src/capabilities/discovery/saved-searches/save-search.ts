import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { newestRecords } from "../../catalogue/index.ts";
import { discoveryProblems } from "../problems.ts";
import { readAddressQuery, writeAddressQuery } from "../search/address-query.ts";
import { countSaved, insertSaved } from "./saved-search.store.ts";
import { mostSaved } from "./saved-search.ts";

export interface SearchToSave {
  readonly readerId: string;
  readonly name: string;
  readonly query: string;
  readonly alert: boolean;
}

/** Keeps a search for a reader; only what comes after it is news. @returns its id, or what is wrong with it */
export async function saveSearch(tx: Tx, given: SearchToSave, now: Date): Promise<string | Problem> {
  const query = writeAddressQuery(readAddressQuery(given.query));
  if (query === "") return discoveryProblems.emptySearch();
  if ((await countSaved(tx, given.readerId)) >= mostSaved)
    return discoveryProblems.tooManySearches({ most: mostSaved });
  const seenRecord = await newestRecordId(tx);
  return await insertSaved(tx, { ...given, query, seenRecord, createdAt: now });
}

/** The record that came last; 0 in an empty catalogue. */
export async function newestRecordId(tx: Tx): Promise<string> {
  const [newest] = await newestRecords(tx, 1);
  return newest?.id ?? "0";
}
