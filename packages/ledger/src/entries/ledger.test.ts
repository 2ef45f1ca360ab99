import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chargeStates } from "../charges/charge-states.ts";
import { makeCharge } from "../charges/make-charge.ts";
import { applyDeposit, returnDeposit, takeDeposit } from "../deposits/deposit.ts";
import { settleFound } from "../found/settle-found.ts";
import { money } from "../money/money.ts";
import { pay, waive, writeOff } from "../payments/pay.ts";
import { payOut, refund } from "../payments/refund.ts";
import type { Outcome } from "../refusals/refusal.ts";
import { aCharge, codeOf, entryOf, stateOf, yuan } from "../testing/entries.ts";
import { closeTill } from "../tills/close-till.ts";
import { balanceOf, owedBy, trialBalance } from "./balances.ts";
import { checkEntry } from "./check-entry.ts";
import { type KeptEntry, reverse } from "./reverse.ts";

describe("an entry that may be kept", () => {
  const entry = aCharge("a", 1);
  test("balances, with a reader and a charge where they belong", () => {
    expect(checkEntry(entry)).toEqual([]);
  });
  test.each([
    ["unbalanced", { ...entry, postings: [entry.postings[0]!, { ...entry.postings[1]!, amount: yuan(-2) }] }],
    ["one-sided", { ...entry, postings: [entry.postings[0]!] }],
    [
      "unknown-account",
      { ...entry, postings: [entry.postings[0]!, { account: "cash" as "waived", amount: yuan(-1) }] },
    ],
    [
      "without-charge",
      { ...entry, postings: [{ account: "receivable", amount: yuan(1), reader: "r" }, entry.postings[1]!] },
    ],
    ["without-reason", { ...entry, kind: "waiver" }],
    ["reverses-nothing", { ...entry, kind: "reversal", reason: "x" }],
  ] as const)("is not one that is %s", (fault, bad) => {
    expect(checkEntry(bad)).toContain(fault);
  });
  test("does not balance one currency by another", () => {
    const postings = [entry.postings[0]!, { ...entry.postings[1]!, amount: money(-100, "USD") }];
    expect(checkEntry({ ...entry, postings })).toContain("unbalanced");
  });
});

describe("reversing", () => {
  const charge: KeptEntry = { ...aCharge("a", 3), id: "1" };
  const payment: KeptEntry = { ...entryOf(pay([stateOf([charge], "a")], yuan(3), "desk")), id: "2" };
  test("a payment makes the charge open again", () => {
    const mirror = entryOf(reverse(payment, [charge, payment], "收错人"));
    expect(stateOf([charge, payment, mirror], "a")).toMatchObject({ paid: yuan(0), remaining: yuan(3) });
  });
  test("happens once", () => {
    const mirror = { ...entryOf(reverse(payment, [charge, payment], "收错人")), id: "3" };
    expect(codeOf(reverse(payment, [charge, payment, mirror], "又来"))).toBe("already-reversed");
    expect(codeOf(reverse(mirror, [charge, payment, mirror], "又来"))).toBe("reversal-of-reversal");
  });
  test("a charge that was paid is refused until the payment is reversed", () => {
    expect(codeOf(reverse(charge, [charge, payment], "错"))).toBe("built-upon");
  });
  test("a payment of which a part was refunded is refused", () => {
    const settled = stateOf([charge, payment], "a");
    const back = { ...entryOf(refund(settled, yuan(1), { from: { till: "desk" }, reason: "错收" })), id: "3" };
    expect(codeOf(reverse(payment, [charge, payment, back], "错"))).toBe("built-upon");
  });
});

test("a deposit pays what is owed and the rest goes back", () => {
  const entries = [aCharge("a", 3), entryOf(takeDeposit("r", yuan(10), "desk"))];
  const states = chargeStates(entries);
  expect(codeOf(applyDeposit(states, yuan(3), yuan(2)))).toBe("amount-above-deposit");
  entries.push(entryOf(applyDeposit(states, yuan(3), yuan(10))));
  expect(codeOf(returnDeposit("r", yuan(8), { held: yuan(7), till: "desk" }))).toBe("amount-above-deposit");
  entries.push(entryOf(returnDeposit("r", yuan(7), { held: yuan(7), till: "desk" })));
  expect(owedBy(entries, "r", "CNY")).toBe(0);
  expect(balanceOf(entries, { account: "deposits", currency: "CNY" })).toBe(0);
  expect(balanceOf(entries, { account: "till:desk", currency: "CNY" })).toBe(300);
});

describe("the daily close", () => {
  const charged = [aCharge("a", 3.2)];
  const entries = [...charged, entryOf(pay([stateOf(charged, "a")], yuan(3.2), "desk"))];
  test("balances when what was counted is what should be there", () => {
    const close = closeTill({ till: "desk", float: yuan(200), entries, counted: yuan(203.2) });
    expect(close).toMatchObject({ expected: yuan(203.2), difference: yuan(0) });
    expect([...close.byKind]).toEqual([["payment", 320]]);
    expect(close.entry).toBeUndefined();
  });
  test("books a difference, so that the next day begins with what is there", () => {
    const close = closeTill({ till: "desk", float: yuan(200), entries, counted: yuan(203) });
    expect(close.difference).toEqual(yuan(-0.2));
    expect(checkEntry(close.entry!)).toEqual([]);
    expect(balanceOf([...entries, close.entry!], { account: "till:desk", currency: "CNY" })).toBe(300);
  });
});

/** A step of a desk: which operation, on which reader and charge, for how much. */
const someStep = fc.record({
  does: fc.constantFrom(
    "charge",
    "pay",
    "waive",
    "writeOff",
    "refund",
    "refundLater",
    "payOut",
    "deposit",
    "return",
    "apply",
    "found",
    "reverse",
  ),
  who: fc.constantFrom("r", "s"),
  pick: fc.nat(20),
  minor: fc.integer({ min: -5, max: 2000 }),
});
type Step = typeof someStep extends fc.Arbitrary<infer T> ? T : never;

/** Plays a step on a desk that asks the ledger first, as the server does. */
function play(kept: readonly KeptEntry[], { does, who, pick, minor }: Step): Outcome[] {
  const amount = money(minor, "CNY");
  const mine = chargeStates(kept).filter((state) => state.reader === who);
  const one = mine[pick % Math.max(1, mine.length)];
  const held = money(-balanceOf(kept, { account: "deposits", currency: "CNY", reader: who }), "CNY");
  const due = money(-balanceOf(kept, { account: "payable", currency: "CNY", reader: who }), "CNY");
  if (does === "charge") return [makeCharge({ charge: `${kept.length}`, reader: who, income: "lost", amount })];
  if (does === "deposit") return [takeDeposit(who, amount, "desk")];
  if (does === "return") return [returnDeposit(who, amount, { held, till: "desk" })];
  if (does === "payOut") return [payOut(who, amount, { due, till: "desk" })];
  if (does === "pay") return [pay(mine, amount, "desk")];
  if (does === "waive") return [waive(mine, amount, "病假")];
  if (does === "apply") return [applyDeposit(mine, amount, held)];
  const entry = kept[pick % Math.max(1, kept.length)];
  if (does === "reverse") return entry ? [reverse(entry, kept, "错")] : [];
  if (one === undefined) return [];
  if (does === "writeOff") return [writeOff([one], amount, "毕业")];
  if (does === "refund") return [refund(one, amount, { from: { till: "desk" }, reason: "错收" })];
  if (does === "refundLater") return [refund(one, amount, { from: "payable", reason: "错收" })];
  const overdue = money(Math.abs(minor), "CNY");
  return settleFound({ lost: one, overdue, from: "payable", reason: "找回" }).map((found) => ({
    ok: true,
    entry: found,
  }));
}

test("whatever a desk does, the ledger balances and nobody is paid, relieved or held for less than nothing", () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 40 }), (steps) => {
      const kept: KeptEntry[] = [];
      for (const step of steps) {
        for (const outcome of play(kept, step)) {
          if (!outcome.ok) continue;
          expect(checkEntry(outcome.entry)).toEqual([]);
          kept.push({ ...outcome.entry, id: `${kept.length}` });
        }
      }
      expect([...trialBalance(kept, "CNY").values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
      for (const state of chargeStates(kept)) {
        const { charge, amount, paid, relieved, remaining } = state;
        for (const part of [amount, paid, relieved, remaining]) expect(part.minor).toBeGreaterThanOrEqual(0);
        expect(balanceOf(kept, { account: "receivable", currency: "CNY", charge })).toBe(remaining.minor);
      }
      for (const reader of ["r", "s"]) {
        for (const account of ["deposits", "payable"] as const) {
          expect(balanceOf(kept, { account, currency: "CNY", reader })).toBeLessThanOrEqual(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});
