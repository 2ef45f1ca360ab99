import type { ChargeState } from "../charges/charge.ts";
import { type Money, money, smaller, sumOf } from "../money/money.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** How an amount is spread over charges. */
export interface Share {
  readonly charge: string;
  readonly reader: string;
  readonly amount: Money;
}

/** Spreads an amount over open charges in the order given: by custom the oldest first. It never exceeds what is owed. */
export function allocate(charges: readonly ChargeState[], amount: Money): Share[] | Refusal {
  const refusal = whyNot(charges, amount);
  if (refusal) return refusal;
  const shares: Share[] = [];
  let left = amount.minor;
  for (const { charge, reader, remaining } of charges) {
    const part = smaller(remaining, money(left, amount.currency));
    if (part.minor > 0) shares.push({ charge, reader, amount: part });
    left -= part.minor;
  }
  return shares;
}

function whyNot(charges: readonly ChargeState[], amount: Money): Refusal | undefined {
  if (amount.minor <= 0) return { code: "amount-not-positive" };
  const other = charges.find(({ remaining }) => remaining.currency !== amount.currency);
  if (other) return { code: "other-currency", currency: other.remaining.currency };
  const stranger = charges.find(({ reader }) => reader !== charges[0]?.reader);
  if (stranger) return { code: "other-reader", charge: stranger.charge };
  const remaining = sumOf(
    charges.map((charge) => charge.remaining),
    amount.currency,
  );
  const [only] = charges;
  if (charges.length === 1 && only?.closed) return { code: "charge-closed", charge: only.charge };
  return amount.minor > remaining.minor ? { code: "amount-above-remaining", remaining } : undefined;
}
