import type { ChargeState } from "../charges/charge.ts";
import type { Account } from "../entries/account.ts";
import { type Money, negated } from "../money/money.ts";
import { done, type Outcome, refused } from "../refusals/refusal.ts";

/** Where a refund comes from: a till now, or another office later. */
export type RefundFrom = { readonly till: string } | "payable";

/** Takes back a charge and returns what was paid for it, wholly or in part. A settled charge can be refunded. */
export function refund(
  charge: ChargeState,
  amount: Money,
  { from, reason }: { from: RefundFrom; reason: string },
): Outcome {
  const { reader, paid, income } = charge;
  if (reason.trim() === "") return refused({ code: "reason-missing" });
  if (amount.minor <= 0) return refused({ code: "amount-not-positive" });
  if (amount.currency !== paid.currency) return refused({ code: "other-currency", currency: paid.currency });
  if (amount.minor > paid.minor) return refused({ code: "amount-above-paid", paid });
  const account: Account = from === "payable" ? "payable" : `till:${from.till}`;
  const back = negated(amount);
  return done({
    kind: "refund",
    reason,
    postings: [
      { account: `income:${income}`, amount },
      { account: "receivable", amount: back, reader, charge: charge.charge },
      { account: "receivable", amount, reader, charge: charge.charge },
      from === "payable" ? { account, amount: back, reader } : { account, amount: back },
    ],
  });
}

/** Pays out what a reader is to get back, from a till. `due` is the positive amount that the library still owes him. */
export function payOut(reader: string, amount: Money, { due, till }: { due: Money; till: string }): Outcome {
  if (amount.minor <= 0) return refused({ code: "amount-not-positive" });
  if (amount.minor > due.minor) return refused({ code: "amount-above-remaining", remaining: due });
  return done({
    kind: "payout",
    postings: [
      { account: "payable", amount, reader },
      { account: `till:${till}`, amount: negated(amount) },
    ],
  });
}
