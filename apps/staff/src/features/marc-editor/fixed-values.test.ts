import type { FixedLayout } from "@wenyuan/marc/format";
import { expect, it } from "vitest";
import { slotsOf, slotValue, withSlot } from "./fixed-values.ts";

const name = { zh: "x", en: "x" };
const layout: FixedLayout = {
  name,
  length: 8,
  positions: [
    { at: 0, length: 4, name, content: "year", codes: [] },
    { at: 4, length: 2, name, content: "codes", codes: [{ code: "a", name }] },
    { at: 6, length: 2, name, content: "codes", codes: [{ code: "ab", name }] },
  ],
};

it("gives a choice for each code that a position holds", () => {
  expect(slotsOf(layout).map(({ at, length }) => [at, length])).toEqual([
    [0, 4],
    [4, 1],
    [5, 1],
    [6, 2],
  ]);
});

it("fills a slot and leaves the rest, whatever the length", () => {
  const [year, first] = slotsOf(layout);
  expect(withSlot("2008", first!, "a", layout)).toBe("2008a   ");
  expect(withSlot("2008abcdrest", year!, "1999", layout)).toBe("1999abcdrest");
  expect(slotValue("20", year!)).toBe("20  ");
});
