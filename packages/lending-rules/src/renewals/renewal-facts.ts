import type { Opening, TeachingCalendar, Temporal } from "@wenyuan/calendar";
import type { ReaderFacts } from "../check-out/check-out-facts.ts";
import type { SeverityChanges } from "../findings/collect-findings.ts";
import type { BlockTerms } from "../terms/block-terms.ts";
import type { LoanTerms } from "../terms/loan-terms.ts";
import type { RenewalTerms } from "../terms/renewal-terms.ts";

/** Everything that a renewal is decided from. */
export interface RenewalFacts {
  readonly now: Temporal.Instant;
  readonly desk: Opening;
  readonly teaching?: TeachingCalendar;
  readonly currency: string;
  readonly reader: ReaderFacts;
  readonly loan: {
    readonly lentAt: Temporal.Instant;
    readonly due: Temporal.Instant;
    readonly renewals: number;
    readonly recalled?: boolean;
    readonly remindersSent?: number;
  };
  /** Holds that this item could fill; `suffices`: free copies could fill all of them without it. */
  readonly wanted?: { readonly waiting: number; readonly othersSuffice: boolean };
  readonly terms: {
    readonly loan?: LoanTerms;
    readonly renewal?: RenewalTerms;
    readonly blocks?: BlockTerms;
  };
  /** The run renews by itself; the reader may have opted out of that. */
  readonly automatic?: { readonly optedOut: boolean };
  readonly severities?: SeverityChanges;
}
