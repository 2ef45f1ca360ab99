import fc from "fast-check";
import { expect, it } from "vitest";
import { orderStrings } from "./order-strings.ts";
import { StringTableWriter } from "./string-table.ts";

it("orders strings as < does, equal ones as they came", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "\u0000", "红", "\uffff"), maxLength: 6 }),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const table = new StringTableWriter();
      for (const each of texts) table.add(each);
      const expected = texts
        .map((each, i) => [each, i] as const)
        .toSorted(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j));
      expect([...orderStrings(table.done())]).toEqual(expected.map(([, i]) => i));
    }),
    { numRuns: 500 },
  );
});
