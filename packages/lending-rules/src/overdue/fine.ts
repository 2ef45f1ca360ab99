import type { Money } from "@wenyuan/ledger";
import type { Fined, Grace } from "../terms/fine-terms.ts";
import type { Lateness } from "./overdue-time.ts";

/** What a fine is worked out from. */
export interface FineQuestion extends Lateness {
  readonly terms: Fined;
  readonly currency: string;
  /** Minor units; left out when the price is not on file. */
  readonly price?: number;
  /** What the reader owes in other fines, for the cap on a reader. Minor units. */
  readonly owedElsewhere?: number;
  /** The due date was moved by a recall. */
  readonly recalled?: boolean;
}

export interface Fine {
  readonly total: Money;
  /** How it came about, in order; the amounts of `charge` and `cap` add up to the total. */
  readonly lines: readonly FineLine[];
}

/** Minutes, hours or days: what is counted. */
export type CountedUnit = "minute" | "hour" | "day";

export type FineLine =
  | { readonly code: "late"; readonly count: number; readonly unit: CountedUnit; readonly openOnly: boolean }
  | { readonly code: "closed-not-counted"; readonly count: number; readonly unit: CountedUnit }
  | { readonly code: "within-grace"; readonly grace: Grace }
  | { readonly code: "grace-passed"; readonly grace: Grace }
  | { readonly code: "grace-deducted"; readonly count: number; readonly unit: CountedUnit }
  | { readonly code: "grace-lost-by-recall" }
  | { readonly code: "recall-rate"; readonly amount: Money }
  | {
      readonly code: "charge";
      readonly periods: number;
      readonly each: Money;
      readonly at: "start" | "end";
      readonly amount: Money;
    }
  /** `amount` is negative: what the cap takes off. */
  | { readonly code: "cap"; readonly by: "item" | "price" | "reader"; readonly cap: Money; readonly amount: Money };
