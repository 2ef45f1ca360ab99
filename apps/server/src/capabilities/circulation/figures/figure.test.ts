import { expect, it } from "vitest";
import { classOf, DayFigures } from "./figure.ts";

it.each([
  ["TP311.12/123", "T"],
  ["I247.57/N2338", "I"],
  ["R TP3/1", "T"],
  ["GT I2/1", "I"],
  ["823.91 ABC", "-"],
  [undefined, "-"],
])("%s is of the class %s", (callNumber, letter) => {
  expect(classOf(callNumber)).toBe(letter);
});

it("adds up what is counted under the same key", () => {
  const day = new DayFigures();
  day.add(["main", "teacher", "book", "T"], "loans", 2);
  day.add(["main", "teacher", "book", "T"], "loans", 1);
  day.add(["main", "teacher", "book", "I"], "returns", 4);
  expect(day.rows().map(({ key, counts }) => [key[3], counts.loans, counts.returns])).toEqual([
    ["T", 3, 0],
    ["I", 0, 4],
  ]);
});
