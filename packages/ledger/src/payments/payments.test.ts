import { describe, expect, test } from "vitest";
import { chargeStates } from "../charges/charge-states.ts";
import { fromDecimal } from "../money/decimal.ts";
import { money } from "../money/money.ts";
import { aCharge, codeOf, entryOf, stateOf, yuan } from "../testing/entries.ts";
import { pay, waive, writeOff } from "./pay.ts";
import { payOut, refund } from "./refund.ts";
import { waiveSmall } from "./waive-small.ts";

const CHARGED = [aCharge("a", 3.2)];
const open = stateOf(CHARGED, "a");
const PAID = [...CHARGED, entryOf(pay([open], yuan(3.2), "desk-2"))];
const settled = stateOf(PAID, "a");

describe("paying", () => {
  test("in part leaves the rest", () => {
    const entries = [...CHARGED, entryOf(pay([open], yuan(1.2), "desk-2"))];
    expect(stateOf(entries, "a")).toMatchObject({ paid: yuan(1.2), remaining: yuan(2), closed: false });
  });
  test("in full settles", () => {
    expect(settled).toMatchObject({ remaining: yuan(0), closed: true });
  });
  test("several at once settles the first first", () => {
    const both = [...CHARGED, aCharge("b", 5)];
    const entries = [...both, entryOf(pay(chargeStates(both), yuan(4), "campus-card"))];
    expect(stateOf(entries, "a").closed).toBe(true);
    expect(stateOf(entries, "b").remaining).toEqual(yuan(4.2));
  });
  test("a charge in another currency is not mixed in", () => {
    expect(codeOf(pay([open], money(100, "USD"), "desk-2"))).toBe("other-currency");
  });
  test("the charges of two readers are not paid in one", () => {
    expect(codeOf(pay([open, { ...open, reader: "s", charge: "b" }], yuan(1), "desk-2"))).toBe("other-reader");
  });
});

const back = (minor: number) =>
  codeOf(refund(settled, money(minor, "CNY"), { from: { till: "desk-2" }, reason: "错收" }));

describe("F23: checks of pay, waive and refund (FOLIO)", () => {
  const operations = [
    ["pay", (minor: number) => pay([open], money(minor, "CNY"), "desk-2")],
    ["waive", (minor: number) => waive([open], money(minor, "CNY"), "病假")],
    ["write off", (minor: number) => writeOff([open], money(minor, "CNY"), "毕业五年")],
  ] as const;
  test.each(operations)("%s: more than remains, nothing and less are refused", (_, act) => {
    expect([321, 0, -1].map((minor) => codeOf(act(minor)))).toEqual([
      "amount-above-remaining",
      "amount-not-positive",
      "amount-not-positive",
    ]);
    expect(codeOf(act(320))).toBe("ok");
  });
  test("refund: more than was paid, nothing and less are refused", () => {
    expect([321, 0, -1, 320].map(back)).toEqual([
      "amount-above-paid",
      "amount-not-positive",
      "amount-not-positive",
      "ok",
    ]);
  });
  test("a settled charge is neither paid nor waived, and can be refunded", () => {
    expect(codeOf(pay([settled], yuan(1), "desk-2"))).toBe("charge-closed");
    expect(codeOf(waive([settled], yuan(1), "病假"))).toBe("charge-closed");
  });
  test("what is no number is no amount; a long decimal of zeros is one", () => {
    expect([fromDecimal("abc", "CNY"), fromDecimal("3.2000", "CNY")]).toEqual([undefined, yuan(3.2)]);
  });
});

test("money is not given up without a reason", () => {
  expect(codeOf(waive([open], yuan(1), "  "))).toBe("reason-missing");
});

test("a refund takes the charge back with the money", () => {
  const entries = [...PAID, entryOf(refund(settled, yuan(1), { from: { till: "desk-2" }, reason: "错收" }))];
  expect(stateOf(entries, "a")).toMatchObject({ paid: yuan(2.2), relieved: yuan(1), remaining: yuan(0) });
});

test("what another office is to pay back can be paid out once", () => {
  const due = yuan(1);
  expect(codeOf(payOut("r", yuan(1.01), { due, till: "bank" }))).toBe("amount-above-remaining");
  expect(codeOf(payOut("r", yuan(1), { due, till: "bank" }))).toBe("ok");
});

test("small debts of a class are waived together, a reader’s all or none", () => {
  const charges = [
    { ...stateOf([aCharge("a", 1)], "a"), reader: "r" },
    { ...stateOf([aCharge("b", 3)], "b"), reader: "r" },
    { ...stateOf([aCharge("c", 6)], "c"), reader: "s" },
  ];
  const entries = waiveSmall(charges, yuan(5), "毕业离校小额减免");
  expect(entries).toHaveLength(1);
  expect(entries[0]?.postings.map(({ charge, amount }) => [charge, amount.minor])).toEqual([
    [undefined, 400],
    ["a", -100],
    ["b", -300],
  ]);
});
