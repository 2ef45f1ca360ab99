import { type CallNumber, clcWithTitleSequence, nextNumber } from "@wenyuan/call-number";
import { workId } from "./identify-work.ts";
import type { Work } from "./work.ts";

/** How the demonstration library writes its 索书号: class, slash, 种次号. */
export const demoGrammar = clcWithTitleSequence;

/**
 * The call number of each work by its id: the works of a class are numbered 1, 2, 3 … in the order of the list, so that a work that is
 * added at the end moves no other.
 */
export function allocateCallNumbers(works: readonly Work[]): ReadonlyMap<string, CallNumber> {
  const highest = new Map<string, number>();
  return new Map(works.map((work) => [workId(work), callNumberOf(work.clc, highest)]));
}

function callNumberOf(classNumber: string, highest: Map<string, number>): CallNumber {
  const number = nextNumber([highest.get(classNumber) ?? 0]);
  if (number === undefined) throw new Error(`no 种次号 is left in class ${classNumber}`);
  highest.set(classNumber, number);
  return { scheme: demoGrammar.scheme, classNumber, book: { kind: "title-sequence", number }, additions: [] };
}
