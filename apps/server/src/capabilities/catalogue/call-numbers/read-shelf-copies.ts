import { classRanges, type KeyRange } from "@wenyuan/call-number";
import type { Tx } from "../../../kernel/db/database.ts";
import { readCallNumberRules } from "./series.store.ts";
import { type CallNumberRules, readCallNumber, seriesOf, shelfKey } from "./series.ts";
import { copiesOfPlace, type FiledCopy } from "./shelf-copies.store.ts";

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
  const first = from === undefined ? undefined : rangeOf(rules, from, location);
  const last = to === undefined ? undefined : rangeOf(rules, to, location);
  return await copiesOfPlace(tx, { location, now, from: first?.from ?? null, before: last?.before ?? null }, limit);
}

/** What a call number, or a class without a book number, takes up on the shelf. */
function rangeOf(rules: CallNumberRules, typed: string, location: string): KeyRange {
  const own = seriesOf(rules, location);
  if (own && !readCallNumber(rules, typed, location)) {
    // The first is that without a location prefix.
    const [range] = classRanges(typed.trim(), own.grammar);
    if (range) return range;
  }
  const key = shelfKey(rules, typed, location);
  return { from: key, before: `${key}${behindAll}` };
}

/** Sorts behind whatever additions a call number has: editions, volumes, copies. */
const behindAll = "\u{10ffff}";
