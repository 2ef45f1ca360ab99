import { describe, expect, test } from "vitest";
import { balanceOf } from "../entries/balances.ts";
import type { Entry } from "../entries/entry.ts";
import { pay } from "../payments/pay.ts";
import { allEntries } from "../refusals/all-entries.ts";
import { aCharge, entryOf, stateOf, yuan } from "../testing/entries.ts";
import { replaceInKind } from "./replace-in-kind.ts";
import { settleFound } from "./settle-found.ts";

const LOST = aCharge("lost", 90, "lost");
const afterPaying = (amount: number): Entry[] =>
  amount === 0 ? [LOST] : [LOST, entryOf(pay([stateOf([LOST], "lost")], yuan(amount), "desk"))];
const after = (paid: number, overdue = 1.2) => {
  const entries = afterPaying(paid);
  const lost = stateOf(entries, "lost");
  return [...entries, ...settleFound({ lost, overdue: yuan(overdue), from: { till: "desk" }, reason: "找回" })];
};
const inTill = (entries: Entry[]) => balanceOf(entries, { account: "till:desk", currency: "CNY" });
const income = (entries: Entry[], of: string) => 0 - balanceOf(entries, { account: `income:${of}`, currency: "CNY" });

describe("a lost book of ¥90 is found", () => {
  test("paid: the price back less the overdue charge, which becomes overdue income", () => {
    const entries = after(90);
    expect([inTill(entries), income(entries, "lost"), income(entries, "overdue")]).toEqual([120, 0, 120]);
    expect(stateOf(entries, "lost").remaining).toEqual(yuan(0));
  });
  test("not paid: the price falls away", () => {
    const entries = after(0);
    expect([inTill(entries), income(entries, "lost"), stateOf(entries, "lost").closed]).toEqual([0, 0, true]);
  });
  test("F24: partly paid: what was paid is refunded, the rest falls away", () => {
    const entries = after(40);
    expect([inTill(entries), income(entries, "lost"), stateOf(entries, "lost").closed]).toEqual([120, 0, true]);
  });
  test("an overdue charge above what was paid keeps all of it and asks for no more", () => {
    const entries = after(1, 5);
    expect([inTill(entries), income(entries, "overdue"), stateOf(entries, "lost").closed]).toEqual([100, 100, true]);
  });
});

test("replaced in kind: the price falls away, processing is charged", () => {
  const outcomes = replaceInKind(stateOf([LOST], "lost"), { charge: "p", amount: yuan(10) }, "赔书：同版");
  const entries = [LOST, ...allEntries(outcomes)!];
  expect(stateOf(entries, "lost").closed).toBe(true);
  expect(stateOf(entries, "p")).toMatchObject({ income: "processing", remaining: yuan(10) });
  expect(income(entries, "lost")).toBe(0);
});
