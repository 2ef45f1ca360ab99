import { Temporal } from "@wenyuan/calendar";
import { money } from "@wenyuan/ledger";
import { describe, expect, test } from "vitest";
import type { LostTerms } from "../terms/lost-terms.ts";
import { priceDamage, priceLost } from "./lost-price.ts";
import { refundFound } from "./refund-found.ts";

const TERMS: LostTerms = {
  price: [
    { percent: 200 },
    { percent: 300, olderThanYears: 10 },
    { percent: 500, copiesAtMost: 2 },
    { percent: 200, set: true },
    { percent: 800, foreign: true },
  ],
  processing: 1000,
  refundWithinDays: 30,
  refundProcessing: false,
  refundLessOverdue: true,
};
const BOOK = { price: 4500, foreign: false, ageYears: 3, copies: 5 };
describe("the price of a lost book of ¥45.00", () => {
  test.each([
    ["new and common", {}, 10_000],
    ["twelve years old", { ageYears: 12 }, 14_500],
    ["one of two copies, and old: the dearest rule", { ageYears: 12, copies: 2 }, 23_500],
    ["printed abroad", { foreign: true }, 37_000],
    ["one volume of a set of ¥268.00: the set counts whole", { setPrice: 26_800, price: 4500 }, 54_600],
  ])("%s", (_, facts, cost) => {
    const terms =
      facts && "setPrice" in facts ? { ...TERMS, price: [{ percent: 200, set: true }, { percent: 100 }] } : TERMS;
    const charge = priceLost(terms, { ...BOOK, ...facts }, "CNY");
    expect(charge.known && charge.total.minor).toBe(cost);
  });
  test("without a price on file a person decides", () => {
    const { price: _, ...unpriced } = BOOK;
    expect(priceLost(TERMS, unpriced, "CNY")).toEqual({ known: false, processing: money(1000, "CNY") });
  });
  test("a library may state a price for that", () => {
    const { price: _, ...unpriced } = BOOK;
    expect(priceLost({ ...TERMS, priceWhenUnknown: 3000 }, unpriced, "CNY")).toMatchObject({ total: { minor: 7000 } });
  });
  test("the lines name the rule", () => {
    expect(priceLost(TERMS, BOOK, "CNY")).toMatchObject({
      lines: [
        { code: "price", percent: 200, of: "item", amount: { minor: 9000 } },
        { code: "processing", amount: { minor: 1000 } },
      ],
    });
  });
});

test("damage costs the share of the price or the fixed amount, whichever is higher", () => {
  const level = { id: "torn", name: { zh: "撕页", en: "torn page" }, percent: 20, amount: 500 };
  expect(priceDamage(level, 4500, "CNY")?.minor).toBe(900);
  expect(priceDamage(level, 1000, "CNY")?.minor).toBe(500);
  expect(priceDamage(level, undefined, "CNY")?.minor).toBe(500);
  expect(priceDamage({ id: "x", name: level.name, percent: 20 }, undefined, "CNY")).toBeUndefined();
});

function found(foundOn: string, overdue = 120) {
  return refundFound(TERMS, {
    paidPrice: money(9000, "CNY"),
    paidProcessing: money(1000, "CNY"),
    overdue: money(overdue, "CNY"),
    paidOn: Temporal.PlainDate.from("2026-10-01"),
    foundOn: Temporal.PlainDate.from(foundOn),
  });
}

describe("a lost book that was paid for and is found", () => {
  test("within a month: the price back, less the overdue charge, without processing", () => {
    expect(found("2026-10-31")).toEqual({
      refund: money(8880, "CNY"),
      keptForOverdue: money(120, "CNY"),
      tooLate: false,
    });
  });
  test("a day later nothing is refunded", () => {
    expect(found("2026-11-01")).toMatchObject({ refund: { minor: 0 }, tooLate: true });
  });
  test("an overdue charge above the price leaves nothing to refund and nothing to pay", () => {
    expect(found("2026-10-02", 20_000)).toMatchObject({ refund: { minor: 0 }, keptForOverdue: { minor: 9000 } });
  });
});
