import { expect, it } from "vitest";
import { floorsOf } from "./floors.ts";

const at = (branch: string, code: string, floor?: string) => ({
  code,
  branch,
  name: { zh: code, en: code },
  closed: false,
  position: 0,
  ...(floor === undefined ? {} : { floor }),
});

it("the floors of a building stand from the top down, what is below the ground last", () => {
  const all = [
    at("main", "stacks", "B1"),
    at("main", "new", "1F"),
    at("main", "reserve", "1F"),
    at("main", "tenth", "10F"),
  ];
  expect(floorsOf("main", all).map(({ sign, isBelow, locations }) => [sign, isBelow, locations.length])).toEqual([
    ["10F", false, 1],
    ["1F", false, 2],
    ["B1", true, 1],
  ]);
});

it("what stands in another building, or on no floor by number, is left out", () => {
  expect(
    floorsOf("main", [at("law", "law", "1F"), at("main", "depot"), at("main", "attic", "under the roof")]),
  ).toEqual([]);
});
