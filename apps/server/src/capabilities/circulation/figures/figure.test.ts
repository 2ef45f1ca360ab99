import { expect, it } from "vitest";
import { classOf, DayFigures, type Figure, untoldFigures } from "./figure.ts";

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

const figure = (key: string, loans: number, period = "2026-11"): Figure => ({
  period,
  key,
  loans,
  onSite: 0,
  renewals: 0,
  returns: 0,
  holds: 0,
});

const untold = (figures: readonly Figure[], readers: Record<string, number>) =>
  [...untoldFigures(figures, ({ key }) => readers[key] ?? 0)].map(({ key }) => key).toSorted();

it("does not tell of fewer than ten readers, nor of fewer than ten loans", () => {
  const figures = [figure("a", 40), figure("b", 30), figure("c", 9), figure("d", 50), figure("", 3)];
  expect(untold(figures, { a: 12, b: 9, c: 12, d: 10 })).toEqual(["b", "c"]);
});

it("leaves out a second row where one alone would be what the others lack of the total, in each period for itself", () => {
  const figures = [figure("a", 40), figure("b", 30), figure("c", 20, "2026-12"), figure("a", 90)];
  expect(untold(figures, { a: 12, b: 9, c: 12 })).toEqual(["a", "b"]);
  expect(untold([figure("a", 40), figure("b", 30)], { a: 10, b: 10 })).toEqual([]);
  expect(untold([figure("a", 40)], { a: 2 })).toEqual(["a"]);
});
