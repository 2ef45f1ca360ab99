import type { Tx } from "../../../kernel/db/database.ts";
import { readCallNumberRules } from "./series.store.ts";
import { copiesOfPlace, type FiledCopy } from "./shelf-copies.store.ts";
import { shelfRange } from "./shelf-range.ts";

export interface ShelfSpan {
  readonly location: string;
  /** Call numbers as they are typed; left out, from the first and to the last. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The copies that belong on a stretch of shelf, in the order of their call numbers. */
export async function readShelfCopies(
  tx: Tx,
  { location, from, to }: ShelfSpan,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<FiledCopy[]> {
  const rules = await readCallNumberRules(tx);
  const first = from === undefined ? undefined : shelfRange(rules, from, location);
  const last = to === undefined ? undefined : shelfRange(rules, to, location);
  return await copiesOfPlace(tx, { location, now, from: first?.from ?? null, before: last?.before ?? null }, limit);
}
