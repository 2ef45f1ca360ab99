import type { BlockTerms } from "./block-terms.ts";
import type { FineTerms } from "./fine-terms.ts";
import type { HoldTerms } from "./hold-terms.ts";
import type { LimitTerms } from "./limit-terms.ts";
import type { LoanTerms } from "./loan-terms.ts";
import type { DamageTerms, LostTerms } from "./lost-terms.ts";
import type { NoticeTerms } from "./notice-terms.ts";
import type { RecallTerms } from "./recall-terms.ts";
import type { RenewalTerms } from "./renewal-terms.ts";
import type { SuspensionTerms } from "./suspension-terms.ts";

/** Everything a policy can settle. Each aspect is settled by one rule and taken whole from it. */
export interface Terms {
  readonly loan: LoanTerms;
  readonly renewal: RenewalTerms;
  readonly hold: HoldTerms;
  readonly recall: RecallTerms;
  readonly limits: LimitTerms;
  readonly blocks: BlockTerms;
  readonly fine: FineTerms;
  readonly suspension: SuspensionTerms;
  readonly lost: LostTerms;
  readonly damage: DamageTerms;
  readonly notices: NoticeTerms;
}

export type Aspect = keyof Terms;

export const ASPECTS = [
  "loan",
  "renewal",
  "hold",
  "recall",
  "limits",
  "blocks",
  "fine",
  "suspension",
  "lost",
  "damage",
  "notices",
] as const satisfies readonly Aspect[];

/** Aspects that are asked of a reader before any item is at hand; their rules may not look at the item. */
export const READER_ASPECTS: readonly Aspect[] = ["limits", "blocks"];
