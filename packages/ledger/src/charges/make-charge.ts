import type { Money } from "../money/money.ts";
import { done, type Outcome, refused } from "../refusals/refusal.ts";

/** What a reader is charged. */
export interface NewCharge {
  readonly charge: string;
  readonly reader: string;
  /** What it is for: the name of an income account, e.g. `overdue`. */
  readonly income: string;
  readonly amount: Money;
}

/** A reader owes more, and the library has earned it. */
export function makeCharge({ charge, reader, income, amount }: NewCharge): Outcome {
  if (amount.minor <= 0) return refused({ code: "amount-not-positive" });
  return done({
    kind: "charge",
    postings: [
      { account: "receivable", amount, reader, charge },
      { account: `income:${income}`, amount: { ...amount, minor: -amount.minor } },
    ],
  });
}
