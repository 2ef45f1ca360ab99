import { classRanges, type KeyRange } from "@wenyuan/call-number";
import { type CallNumberRules, readCallNumber, seriesOf, shelfKey } from "./series.ts";

/** What a call number, or a class without a book number, takes up on the shelf. */
export function shelfRange(rules: CallNumberRules, typed: string, location: string): KeyRange {
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

/** Where the shelf is opened for what somebody typed: at a call number, or where a class begins. What is neither is filed as words and numbers. */
export function shelfStart(rules: CallNumberRules, typed: string, location: string): string {
  const isClass = readCallNumber(rules, `${typed.trim()}/1`, location) && !readCallNumber(rules, typed, location);
  return isClass ? shelfRange(rules, typed, location).from : shelfKey(rules, typed, location);
}
