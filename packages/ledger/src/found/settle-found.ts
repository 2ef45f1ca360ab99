import type { ChargeState } from "../charges/charge.ts";
import type { Entry } from "../entries/entry.ts";
import { type Money, minus, money, negated, smaller } from "../money/money.ts";
import { cancelRemaining } from "../payments/pay.ts";
import { type RefundFrom, refund } from "../payments/refund.ts";

/** A lost item has come back. */
export interface FoundSettlement {
  /** The charge for its price. */
  readonly lost: ChargeState;
  /** What it cost to be late; kept from the refund as overdue income. */
  readonly overdue: Money;
  readonly from: RefundFrom;
  readonly reason: string;
}

/**
 * Settles the price of a lost item that was found, in this order: what was not paid is cancelled; what was paid is refunded
 * less the overdue charge; and what is kept becomes overdue income. A reader never pays more for it than he had paid.
 */
export function settleFound({ lost, overdue, from, reason }: FoundSettlement): Entry[] {
  const kept = smaller(lost.paid, overdue);
  const back = minus(lost.paid, kept);
  const entries: Entry[] = [];
  const cancelled = cancelRemaining(lost, reason);
  if (cancelled.ok) entries.push(cancelled.entry);
  const refunded = refund(lost, back, { from, reason });
  if (refunded.ok) entries.push(refunded.entry);
  if (kept.minor > 0) entries.push(asOverdueIncome(lost, money(kept.minor, kept.currency)));
  return entries;
}

function asOverdueIncome({ income }: ChargeState, kept: Money): Entry {
  return {
    kind: "transfer",
    postings: [
      { account: `income:${income}`, amount: kept },
      { account: "income:overdue", amount: negated(kept) },
    ],
  };
}
