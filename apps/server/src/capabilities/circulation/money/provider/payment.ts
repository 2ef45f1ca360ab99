import type { Money } from "@wenyuan/ledger";

/** A payment through a provider, from the reader's click to the provider's word. */
export interface Payment {
  readonly id: string;
  readonly readerId?: string;
  readonly provider: string;
  readonly amount: Money;
  /** What the reader meant to pay, oldest first. */
  readonly charges: readonly string[];
  readonly state: "begun" | "paid" | "failed" | "expired";
  readonly transactionId?: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly asked: number;
  readonly settledAt?: Date;
  readonly entryId?: string;
}

/** Money on its way back through a provider. */
export interface PaymentRefund {
  readonly id: string;
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly asked: number;
}

/** How long a payer has at the provider's. */
export const payWithinMs = 30 * 60_000;
const firstAskMs = 30_000;
const longestPauseMs = 3_600_000;
/** After so many questions without a word nobody asks any more; a notice that comes still counts. */
const mostQuestions = 16;

/** When a provider is asked again whose notice did not come: after half a minute, then at growing pauses; at last never. */
export function nextAsk(asked: number, now: Date): Date | undefined {
  if (asked >= mostQuestions) return undefined;
  return new Date(now.getTime() + Math.min(firstAskMs * 2 ** asked, longestPauseMs));
}
