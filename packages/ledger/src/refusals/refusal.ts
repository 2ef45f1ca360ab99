import type { Entry } from "../entries/entry.ts";
import type { Money } from "../money/money.ts";

/** Why money is not moved; a value and no fault. */
export type Refusal =
  | { readonly code: "amount-not-positive" }
  | { readonly code: "amount-above-remaining"; readonly remaining: Money }
  | { readonly code: "amount-above-paid"; readonly paid: Money }
  | { readonly code: "amount-above-deposit"; readonly deposit: Money }
  | { readonly code: "charge-closed"; readonly charge: string }
  | { readonly code: "other-reader"; readonly charge: string }
  | { readonly code: "other-currency"; readonly currency: string }
  | { readonly code: "reason-missing" }
  | { readonly code: "already-reversed" }
  | { readonly code: "reversal-of-reversal" }
  /** Money has moved since that rests on what would be reversed: that comes first. */
  | { readonly code: "built-upon" };

/** An entry to keep, or why there is none. */
export type Outcome = { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly refusal: Refusal };

export function refused(refusal: Refusal): Outcome {
  return { ok: false, refusal };
}

export function done(entry: Entry): Outcome {
  return { ok: true, entry };
}
