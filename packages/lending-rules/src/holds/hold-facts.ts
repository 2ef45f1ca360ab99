import type { Opening, Temporal } from "@wenyuan/calendar";
import type { ReaderFacts } from "../check-out/check-out-facts.ts";
import type { SeverityChanges } from "../findings/collect-findings.ts";
import type { ItemStatus } from "../items/item-status.ts";
import type { RequestKind } from "../items/request-kinds.ts";
import type { BlockTerms } from "../terms/block-terms.ts";
import type { HoldTerms } from "../terms/hold-terms.ts";
import type { RecallTerms } from "../terms/recall-terms.ts";

/** Everything that placing a request is decided from. */
export interface HoldFacts {
  readonly now: Temporal.Instant;
  readonly desk: Opening;
  readonly currency: string;
  readonly kind: RequestKind;
  readonly reader: ReaderFacts & {
    readonly openHolds: number;
    readonly openHoldsOfTitle: number;
    /** Copies not fetched this term. */
    readonly noShows: number;
    readonly hasOnLoan: boolean;
    readonly hasSameHold: boolean;
  };
  /** The item asked for; left out for a hold on a title or volume. */
  readonly item?: { readonly status: ItemStatus };
  readonly title: {
    /** Copies that the policy lends at all. */
    readonly lendable: number;
    /** A branch where a copy stands free that the reader could fetch himself. */
    readonly freeAt?: string;
    readonly ageFrom?: number;
  };
  readonly pickup: {
    readonly branch: string;
    /** `no-transfer`: it is a place to fetch holds, but this one is not sent there. */
    readonly is: "served" | "unknown" | "not-a-pickup" | "no-transfer";
  };
  /** The last day of the running term, for no-shows. */
  readonly termEnds?: string;
  readonly terms: {
    readonly hold?: HoldTerms;
    readonly recall?: RecallTerms;
    readonly blocks?: BlockTerms;
  };
  readonly severities?: SeverityChanges;
}
