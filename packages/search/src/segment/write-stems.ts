import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import { SECTION } from "./segment-meta.ts";
import { type StringTable, StringTableWriter } from "./string-table.ts";

/** Keeps, for every stem that differs from a word of its own, the numbers of all words that share it. */
export function writeStems(
  terms: StringTable,
  stemOf: (term: string) => string,
  sections: Map<string, ArrayBufferView>,
): void {
  const groups = new Map<string, number[]>();
  for (let number = terms.lowerBound(FIRST_WORD_TERM); number < terms.size; number += 1) {
    const term = terms.at(number);
    const stem = stemOf(term);
    if (stem === term) continue;
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [number]);
    else group.push(number);
  }
  putStems(
    [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    sections,
  );
}

/** Groups in rising order of their stems. */
export function putStems(
  groups: readonly (readonly [stem: string, terms: readonly number[]])[],
  sections: Map<string, ArrayBufferView>,
): void {
  const table = new StringTableWriter();
  const lists = new Uint32Array(groups.length + 1);
  const members: number[] = [];
  for (const [i, [stem, terms]] of groups.entries()) {
    table.add(stem);
    for (const term of terms) members.push(term);
    lists[i + 1] = members.length;
  }
  const { units, starts } = table.done();
  sections.set(SECTION.stemUnits, units);
  sections.set(SECTION.stemStarts, starts);
  sections.set(SECTION.stemLists, lists);
  sections.set(SECTION.stemTerms, Uint32Array.from(members));
}
