import type { Opening, TeachingCalendar, Temporal } from "@wenyuan/calendar";
import type { SeverityChanges } from "../findings/collect-findings.ts";
import type { ItemStatus } from "../items/item-status.ts";
import type { GroupLookup } from "../policies/match-condition.ts";
import type { BlockTerms } from "../terms/block-terms.ts";
import type { LimitTerms } from "../terms/limit-terms.ts";
import type { LoanTerms } from "../terms/loan-terms.ts";

/** Everything that a check-out is decided from. Counts are given, never loops over loans. */
export interface CheckOutFacts {
  readonly now: Temporal.Instant;
  readonly desk: Opening;
  readonly teaching?: TeachingCalendar;
  readonly currency: string;
  readonly reader: ReaderFacts;
  readonly item: ItemFacts;
  readonly terms: {
    /** Left out: no rule settles it. */
    readonly loan?: LoanTerms;
    readonly limits?: LimitTerms;
    readonly blocks?: BlockTerms;
  };
  /** For use on the spot (馆内阅览) and not for home. */
  readonly onSite?: boolean;
  /** Someone else fetches it for the reader. */
  readonly proxyIsSelf?: boolean;
  /** Groups of item types, for limits per type. */
  readonly itemTypeGroups?: GroupLookup;
  readonly severities?: SeverityChanges;
}

/** The reader as a desk knows him. Dates are the library's, `YYYY-MM-DD`. */
export interface ReaderFacts {
  readonly card: "valid" | "lost" | "replaced";
  readonly activeFrom?: string;
  readonly expiresOn?: string;
  /** The day from which borrowing stops, as at clearance (离校). */
  readonly leftOn?: string;
  readonly suspendedUntil?: string;
  readonly restriction?: string;
  readonly birthDate?: string;
  /** Minor units. */
  readonly owes: number;
  readonly overdueItems: number;
  readonly loans: LoanCounts;
}

export interface LoanCounts {
  /** For home. */
  readonly home: number;
  readonly onSite: number;
  /** Home loans by item type. */
  readonly byType: Readonly<Record<string, number>>;
}

export interface ItemFacts {
  readonly type: string;
  readonly status: ItemStatus;
  /** Who has it, when it is lent. */
  readonly lentTo?: "reader" | "other";
  /** For whom it stands on the hold shelf. */
  readonly onShelfFor?: "reader" | "other";
  /** Marked not for loan by itself, whatever the policy says. */
  readonly notForLoan?: boolean;
  /** Unfilled holds of others that this item could fill, and free copies that could fill them instead. */
  readonly wanted?: { readonly waiting: number; readonly free: number };
  /** Discs, maps and other parts to hand over with it. */
  readonly parts?: number;
  readonly damageNote?: string;
  readonly ageFrom?: number;
}
