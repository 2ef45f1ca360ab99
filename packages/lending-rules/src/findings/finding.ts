import type { ItemStatus } from "../items/item-status.ts";
import type { Aspect } from "../terms/terms.ts";
import type { Severity } from "./severity.ts";

/** The facts that each finding carries, by its code. Dates are `YYYY-MM-DD`, instants RFC 3339, amounts minor units. */
export interface FindingFacts {
  // About the reader.
  "card-lost": { readonly reportedOn?: string };
  "card-replaced": object;
  "reader-left": { readonly leftOn?: string };
  "reader-not-yet-active": { readonly activeFrom: string };
  "reader-expired": { readonly expiredOn: string };
  "reader-expires-soon": { readonly expiresOn: string; readonly days: number };
  "reader-restricted": { readonly reason: string };
  suspended: { readonly until: string };
  "debt-blocks": { readonly owed: number; readonly limit: number; readonly currency: string };
  "debt-exists": { readonly owed: number; readonly currency: string };
  "overdue-blocks": { readonly overdue: number; readonly limit: number };
  "limit-all": { readonly count: number; readonly max: number };
  "limit-type": { readonly count: number; readonly max: number; readonly itemType: string };
  "limit-on-site": { readonly count: number; readonly max: number };
  "proxy-is-self": object;
  "too-young": { readonly age: number; readonly from: number };
  // About the item.
  "no-policy": { readonly aspect: Aspect };
  "not-lent": { readonly onSite: boolean };
  "not-for-loan": object;
  "lent-to-other": object;
  "lent-to-reader": object;
  "item-status": { readonly status: ItemStatus };
  "on-shelf-for-other": object;
  "on-shelf-for-reader": object;
  "wanted-by-others": { readonly waiting: number; readonly free: number };
  "has-parts": { readonly parts: number };
  "noted-damage": { readonly note: string };
  "due-shortened": { readonly due: string; readonly because: "card" | "closing" | "wanted" };
  "due-stuck": { readonly because: "no-next-term" | "no-open-day" };
  // About a renewal.
  "renewals-none": object;
  "renewals-used-up": { readonly count: number; readonly max: number };
  "renew-too-soon": { readonly from: string };
  "renew-overdue": { readonly days: number };
  "renew-held": { readonly waiting: number };
  "renew-recalled": object;
  "renew-after-reminder": object;
  "renew-gains-nothing": { readonly due: string };
  "auto-renew-too-late": { readonly since: string };
  "auto-renew-opted-out": object;
  // About a hold.
  "holds-none": object;
  "hold-copy-free": { readonly branch: string };
  "holds-used-up": { readonly count: number; readonly max: number };
  "holds-of-title-used-up": { readonly count: number; readonly max: number };
  "hold-own-loan": object;
  "hold-twice": object;
  "hold-no-shows": { readonly count: number; readonly until: string };
  "hold-nothing-lendable": object;
  "hold-not-for-status": { readonly status: ItemStatus; readonly kind: "page" | "hold" | "recall" };
  "pickup-unknown": { readonly branch: string };
  "pickup-not-here": { readonly branch: string };
  "pickup-no-transfer": { readonly branch: string };
  "recall-not-allowed": object;
}

export type FindingCode = keyof FindingFacts;

/** One thing found, with its weight and its facts. Refusals are values: all of them are told at once. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: { readonly code: K; readonly severity: Severity } & FindingFacts[K];
}[C];
