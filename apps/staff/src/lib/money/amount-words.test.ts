import { expect, it } from "vitest";
import { amountTyped, readAmount } from "./amount-words.ts";

it.each([
  ["3.2", 320],
  ["￥１２．５０", 1250],
  ["1,200", 120_000],
  ["0", 0],
  ["3.205", undefined],
  ["3.20.1", undefined],
  ["-3", undefined],
  ["三块", undefined],
])("%s is %s minor units", (typed, minor) => {
  expect(readAmount(typed, "CNY")?.minor).toBe(minor);
});

it("an amount is typed as it was read", () => {
  expect(amountTyped({ minor: 320, currency: "CNY" })).toBe("3.20");
  expect(amountTyped({ minor: 300, currency: "JPY" })).toBe("300");
});
