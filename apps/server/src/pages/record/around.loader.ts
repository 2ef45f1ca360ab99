import { readShelfAround, type ShelvedItem } from "../../capabilities/catalogue/index.ts";
import { loadRelatedWorks, type RelatedWork, type SearchEngine } from "../../capabilities/discovery/index.ts";
import type { Database } from "../../kernel/db/database.ts";

/** What stands around a work: beside it on the shelf, and near it in what it is about. */
export interface Around {
  readonly callNumber: string | undefined;
  readonly shelf: readonly Pick<ShelvedItem, "recordId" | "summary" | "callNumber">[];
  readonly related: readonly RelatedWork[];
}

const relatedShown = 12;
/** Copies on each side; those of one title stand together. */
const copiesRead = 24;
const shownEachSide = 5;

export async function loadAround(
  sources: { readonly db: Database; readonly engine: SearchEngine },
  recordId: string,
  callNumber: string | undefined,
): Promise<Around> {
  const [shelf, related] = await Promise.all([
    callNumber === undefined ? [] : shelfBeside(sources.db, recordId, callNumber),
    loadRelatedWorks(sources, recordId, relatedShown).catch(nothingInTime),
  ]);
  return { callNumber, shelf, related: related ?? [] };
}

/** The page does not wait for what stands at its foot. */
function nothingInTime(error: unknown): RelatedWork[] {
  if (error instanceof Error && /^Query(Timeout|Cancelled)$/.test(error.constructor.name)) return [];
  throw error;
}

async function shelfBeside(db: Database, recordId: string, callNumber: string) {
  const { items, anchor } = await readShelfAround(db, { callNumber, limit: copiesRead });
  const at = anchor?.index ?? 0;
  const left = titles(items.slice(0, at).toReversed(), recordId).slice(0, shownEachSide).toReversed();
  const right = titles(items.slice(at), recordId).slice(0, shownEachSide);
  return [...left, ...right];
}

/** Each title once, without the one that is looked at. */
function titles(items: readonly ShelvedItem[], recordId: string): ShelvedItem[] {
  const others = items.filter((item) => item.recordId !== recordId);
  return [...new Map(others.toReversed().map((item) => [item.recordId, item])).values()].toReversed();
}
