import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDecimal, toDecimal } from "./decimal.ts";
import { money, percentOf, plus, shared, sumOf } from "./money.ts";
import { moneyInWords } from "./money-words.ts";

const someMoney = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom("CNY", "JPY", "KWD"))
  .map(([minor, currency]) => money(minor, currency));

test("an amount written and read back is the same", () => {
  fc.assert(
    fc.property(someMoney, (amount) => {
      expect(fromDecimal(toDecimal(amount), amount.currency)).toEqual(amount);
    }),
  );
});

test.each([
  ["3.2", 320],
  ["0.05", 5],
  ["-0.05", -5],
  ["12", 1200],
  ["3.2000", 320],
  ["0.001", undefined],
  ["1e3", undefined],
  ["1,000", undefined],
  ["", undefined],
  ["NaN", undefined],
])("%s is read as %s 分", (text, minor) => {
  expect(fromDecimal(text, "CNY")?.minor).toBe(minor);
});

test.each([
  [money(40, "CNY"), "¥0.40"],
  [money(-320, "CNY"), "−¥3.20"],
  [money(123456789, "CNY"), "¥1,234,567.89"],
  [money(300, "JPY"), "JPY 300"],
  [money(5, "KWD"), "KWD 0.005"],
])("case %# is said %s", (amount, words) => {
  expect(moneyInWords(amount)).toBe(words);
});

describe("arithmetic", () => {
  test("two currencies do not add up", () => {
    expect(() => plus(money(1, "CNY"), money(1, "USD"))).toThrow("do not add up");
  });
  test("half a 分 is refused", () => {
    expect(() => money(0.5, "CNY")).toThrow("whole number");
  });
  test.each([
    [1001, 250, 2503],
    [-1001, 250, -2503],
    [333, 50, 167],
  ])("%i × %i %% is %i", (minor, percent, result) => {
    expect(percentOf(money(minor, "CNY"), percent).minor).toBe(result);
  });
  test("parts of a shared amount make the whole", () => {
    const weights = fc
      .array(fc.nat(9), { minLength: 1, maxLength: 8 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(someMoney, weights, (amount, list) => {
        expect(sumOf(shared(amount, list), amount.currency)).toEqual(amount);
      }),
    );
  });
});
