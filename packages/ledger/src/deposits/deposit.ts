import type { ChargeState } from "../charges/charge.ts";
import type { Posting } from "../entries/entry.ts";
import { type Money, negated } from "../money/money.ts";
import { allocate } from "../payments/allocate.ts";
import { done, type Outcome, refused } from "../refusals/refusal.ts";

/** A deposit (押金) is taken: it stays the reader's. */
export function takeDeposit(reader: string, amount: Money, till: string): Outcome {
  if (amount.minor <= 0) return refused({ code: "amount-not-positive" });
  return done({
    kind: "deposit",
    postings: [
      { account: `till:${till}`, amount },
      { account: "deposits", amount: negated(amount), reader },
    ],
  });
}

/** A deposit, or a part of it, is given back. `held` is the positive amount that the library holds for the reader. */
export function returnDeposit(reader: string, amount: Money, { held, till }: { held: Money; till: string }): Outcome {
  if (amount.minor <= 0) return refused({ code: "amount-not-positive" });
  if (amount.minor > held.minor) return refused({ code: "amount-above-deposit", deposit: held });
  return done({
    kind: "deposit-return",
    postings: [
      { account: "deposits", amount, reader },
      { account: `till:${till}`, amount: negated(amount) },
    ],
  });
}

/** What a reader owes is paid from his deposit. */
export function applyDeposit(charges: readonly ChargeState[], amount: Money, held: Money): Outcome {
  if (amount.minor > held.minor) return refused({ code: "amount-above-deposit", deposit: held });
  const shares = allocate(charges, amount);
  if (!Array.isArray(shares)) return refused(shares);
  const reader = shares[0]?.reader ?? "";
  const postings = shares.map((share): Posting => ({ account: "receivable", ...share, amount: negated(share.amount) }));
  return done({ kind: "deposit-applied", postings: [{ account: "deposits", amount, reader }, ...postings] });
}
