import { expect, it } from "vitest";
import { applyToItem } from "./item-operation.ts";

const until = new Date("2027-01-20T00:00:00Z");
const facts = { kind: "book", location: "main-3", suppressed: false, barcode: "0012345" };

it("sets what is named and leaves the rest", () => {
  expect(applyToItem(facts, [{ location: "science-1" }])).toEqual({ ...facts, location: "science-1" });
  const reserve = { location: "reserve", until };
  expect(applyToItem(facts, [{ temporary: reserve }])).toEqual({ ...facts, temporary: reserve });
  expect(applyToItem({ ...facts, temporary: reserve }, [{ temporary: null, kind: "reference" }])).toEqual({
    ...facts,
    kind: "reference",
  });
});

it("gives the very facts back when nothing changes", () => {
  const placed = { ...facts, temporary: { location: "reserve", until } };
  const same = { location: "main-3", temporary: { location: "reserve", until: new Date(until) } };
  expect(applyToItem(placed, [same])).toBe(placed);
});
