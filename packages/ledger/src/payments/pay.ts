import type { ChargeState } from "../charges/charge.ts";
import type { Account } from "../entries/account.ts";
import type { EntryKind, Posting } from "../entries/entry.ts";
import { type Money, negated } from "../money/money.ts";
import { done, type Outcome, refused } from "../refusals/refusal.ts";
import { allocate } from "./allocate.ts";

/** A reader pays, in full or in part; several charges at once are paid in the order given. */
export function pay(charges: readonly ChargeState[], amount: Money, till: string): Outcome {
  return settle(charges, amount, { kind: "payment", from: { account: `till:${till}`, amount } });
}

/** What a reader owes is given up on purpose. */
export function waive(charges: readonly ChargeState[], amount: Money, reason: string): Outcome {
  return relieve(charges, amount, { kind: "waiver", account: "waived", reason });
}

/** What a reader owes is given up as not to be had. */
export function writeOff(charges: readonly ChargeState[], amount: Money, reason: string): Outcome {
  return relieve(charges, amount, { kind: "write-off", account: "written-off", reason });
}

/** What remains of a charge should not have been charged: the income is taken back. */
export function cancelRemaining(charge: ChargeState, reason: string): Outcome {
  const { remaining, income } = charge;
  if (charge.closed) return refused({ code: "charge-closed", charge: charge.charge });
  return relieve([charge], remaining, { kind: "cancellation", account: `income:${income}`, reason });
}

interface Relief {
  readonly kind: EntryKind;
  readonly account: Account;
  readonly reason: string;
}

function relieve(charges: readonly ChargeState[], amount: Money, { kind, account, reason }: Relief): Outcome {
  if (reason.trim() === "") return refused({ code: "reason-missing" });
  return settle(charges, amount, { kind, from: { account, amount }, reason });
}

function settle(
  charges: readonly ChargeState[],
  amount: Money,
  { kind, from, reason }: { readonly kind: EntryKind; readonly from: Posting; readonly reason?: string },
): Outcome {
  const shares = allocate(charges, amount);
  if (!Array.isArray(shares)) return refused(shares);
  const postings = shares.map((share): Posting => ({ account: "receivable", ...share, amount: negated(share.amount) }));
  return done({ kind, postings: [from, ...postings], ...(reason !== undefined && { reason }) });
}
