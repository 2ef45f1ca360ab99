import type { ChargeState } from "../charges/charge.ts";
import { makeCharge } from "../charges/make-charge.ts";
import type { Money } from "../money/money.ts";
import { cancelRemaining } from "../payments/pay.ts";
import type { Outcome } from "../refusals/refusal.ts";

/** The reader brings the same or a newer edition (赔书): its price falls away, only processing is charged. */
export function replaceInKind(
  lost: ChargeState,
  processing: { readonly charge: string; readonly amount: Money },
  reason: string,
): readonly Outcome[] {
  const cancelled = cancelRemaining(lost, reason);
  if (!cancelled.ok || processing.amount.minor === 0) return [cancelled];
  return [cancelled, makeCharge({ ...processing, reader: lost.reader, income: "processing" })];
}
