import { type Reference, referenceOf } from "@wenyuan/citation";
import { describeBib, fromMarcJson } from "@wenyuan/marc";
import { findRecords, type StoredRecord } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { type ListHoldings, loadListHoldings } from "../holdings/holdings.loader.ts";

/** The works of a list, in its order, with what a page says of them. */
export interface LoadedList {
  readonly records: readonly StoredRecord[];
  readonly holdings: ListHoldings;
  /** How many are no longer in the catalogue. */
  readonly gone: number;
}

export async function loadList(db: Database, recordIds: readonly string[]): Promise<LoadedList> {
  const [records, holdings] = await Promise.all([loadWorks(db, recordIds), loadListHoldings(db, recordIds)]);
  return { records, holdings, gone: recordIds.length - records.length };
}

/** Records in the order of their ids as given. */
export async function loadWorks(db: Database, recordIds: readonly string[]): Promise<StoredRecord[]> {
  const byId = new Map((await findRecords(db, recordIds)).map((record) => [record.id, record]));
  return recordIds.flatMap((id) => byId.get(id) ?? []);
}

export function referenceOfRecord({ marc, profile }: StoredRecord): Reference {
  return referenceOf(describeBib(fromMarcJson(marc), { profile }));
}
