import type { CallNumberGrammar } from "../grammar/grammar.ts";
import { classKey } from "./class-key.ts";
import { classOrderOf } from "./class-order.ts";
import { lccKey } from "./lcc-key.ts";
import { naturalKey } from "./natural-key.ts";

/** Above every sign of a key. */
const BEYOND = "\u007f";

/** A stretch of the shelf as keys: from the first, before the second. */
export interface KeyRange {
  readonly from: string;
  readonly before: string;
}

/** The key of a class by itself, to list classes in the order of the shelf. */
export function classSortKey(classNumber: string, grammar: CallNumberGrammar): string {
  if (grammar.scheme === "local") return naturalKey(classNumber);
  return grammar.scheme === "lcc" ? lccKey(classNumber) : classKey(classNumber, classOrderOf(grammar));
}

/**
 * Where a class and all below it stand on the shelf: one stretch for books without a location prefix, and one for each prefix of the
 * grammar. A span such as D33/37 is one class; of Dewey's classes the zeros at the end do not count (500 holds 513).
 */
export function classRanges(classNumber: string, grammar: CallNumberGrammar): KeyRange[] {
  const [first, last] = spanOf(classNumber);
  const from = openKey(first, grammar);
  const before = openKey(last ?? first, grammar) + BEYOND;
  return ["", ...grammar.prefixes].map((prefix) => {
    const place = `${naturalKey(prefix)} `;
    return { from: place + from, before: place + before };
  });
}

/** D33/37 → D33 and D37. */
function spanOf(classNumber: string): [string, string?] {
  const [first = "", tail] = classNumber.replace(/[[\]]/g, "").split("/");
  return tail === undefined ? [first] : [first, first.slice(0, first.length - tail.length) + tail];
}

/** The key as far as what stands below has it too. */
function openKey(classNumber: string, grammar: CallNumberGrammar): string {
  if (grammar.scheme === "lcc" || grammar.scheme === "local") return classSortKey(classNumber, grammar);
  const told = grammar.scheme === "ddc" ? classNumber.replace(/^(\d+?)0{0,2}$/, "$1") : classNumber;
  return classKey(told, classOrderOf(grammar)).slice(0, -1);
}
