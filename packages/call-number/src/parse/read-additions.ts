import type { Fault } from "../faults/fault.ts";
import type { Addition } from "../grammar/call-number.ts";
import type { AdditionMark } from "../grammar/grammar.ts";
import type { Part } from "./part.ts";

export interface ReadAdditions {
  readonly additions: readonly Addition[];
  readonly faults: readonly Fault[];
}

/** `=2:3 v.3 c.2`: each mark with its value, up to the next mark. */
export function readAdditions(tail: Part, marks: readonly AdditionMark[]): ReadAdditions {
  const starts = markStarts(tail.text, marks);
  const faults: Fault[] = [];
  const before = tail.text.slice(0, starts[0]?.at ?? tail.text.length).trim();
  if (before !== "") faults.push(fault("addition-unknown", tail, { at: tail.text.indexOf(before), found: before }));
  const additions: Addition[] = [];
  for (const [place, { at, mark }] of starts.entries()) {
    const end = starts[place + 1]?.at ?? tail.text.length;
    const value = tail.text.slice(at + mark.mark.length, end).trim();
    const found = tail.text.slice(at, end).trim();
    if (value === "") faults.push(fault("addition-empty", tail, { at, found }));
    else if (additions.some(({ role }) => role === mark.role))
      faults.push(fault("addition-repeated", tail, { at, found }));
    else additions.push({ ...mark, value });
  }
  return { additions, faults };
}

/** A mark of letters begins a word; a sign such as `=` stands anywhere. The longest mark wins. */
function markStarts(text: string, marks: readonly AdditionMark[]): { at: number; mark: AdditionMark }[] {
  const longestFirst = marks.toSorted((a, b) => b.mark.length - a.mark.length);
  const starts: { at: number; mark: AdditionMark }[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = longestFirst.find((candidate) => standsAt(text, at, candidate.mark));
    if (mark) starts.push({ at, mark });
    at += mark?.mark.length ?? 1;
  }
  return starts;
}

function standsAt(text: string, at: number, mark: string): boolean {
  if (
    !text
      .slice(at, at + mark.length)
      .toLowerCase()
      .startsWith(mark.toLowerCase())
  )
    return false;
  const lettered = /^\p{L}/u.test(mark);
  if (!lettered) return true;
  const begins = at === 0 || /\s/.test(text[at - 1]!);
  const ends = !/\p{L}$/u.test(mark) || /^[\s\d]/.test(text.slice(at + mark.length) || " ");
  return begins && ends;
}

function fault(code: Fault["code"], tail: Part, { at, found }: { at: number; found: string }): Fault {
  return { code, at: tail.at + at, length: found.length, found };
}
