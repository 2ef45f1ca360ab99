import type { ChargeState } from "../charges/charge.ts";
import type { Entry } from "../entries/entry.ts";
import { type Money, sumOf } from "../money/money.ts";
import { waive } from "./pay.ts";

/** Waives, for a whole class at clearance, what each reader owes if it is no more than a small amount. */
export function waiveSmall(charges: readonly ChargeState[], atMost: Money, reason: string): Entry[] {
  const byReader = Map.groupBy(
    charges.filter((charge) => !charge.closed && charge.remaining.currency === atMost.currency),
    (charge) => charge.reader,
  );
  return [...byReader.values()].flatMap((owed) => {
    const total = sumOf(
      owed.map((charge) => charge.remaining),
      atMost.currency,
    );
    if (total.minor > atMost.minor) return [];
    const waived = waive(owed, total, reason);
    return waived.ok ? [waived.entry] : [];
  });
}
