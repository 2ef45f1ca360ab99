import fc from "fast-check";
import { expect, test } from "vitest";
import { nearTerms } from "../ranking/expand-word.ts";
import { StringTableWriter } from "../segment/string-table.ts";
import { nearInTable } from "./near-in-table.ts";

const term = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });

test("the words near a term are those that a look at every word finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { maxLength: 60 }),
      term,
      fc.integer({ min: 1, max: 2 }),
      (terms, wanted, slips) => {
        const writer = new StringTableWriter();
        const sorted = terms.toSorted();
        for (const each of sorted) writer.add(each);
        expect(nearInTable(writer.done(), wanted, slips)).toEqual(nearTerms(sorted, wanted, slips));
      },
    ),
    { numRuns: 2000 },
  );
});
