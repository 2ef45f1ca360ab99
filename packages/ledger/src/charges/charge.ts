import type { Money } from "../money/money.ts";

/** Where one charge stands, from all that was posted to it. */
export interface ChargeState {
  readonly charge: string;
  readonly reader: string;
  /** E.g. `overdue`, `lost`, `processing`, `damage`. */
  readonly income: string;
  readonly amount: Money;
  /** Paid and not refunded, in money or from a deposit. */
  readonly paid: Money;
  /** Waived, written off or cancelled. */
  readonly relieved: Money;
  readonly remaining: Money;
  /** Settled: nothing remains. */
  readonly closed: boolean;
}
