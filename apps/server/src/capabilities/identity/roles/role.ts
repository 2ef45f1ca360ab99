import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A role that the library made itself. */
export interface OwnRole {
  readonly code: string;
  readonly name: Bilingual;
  /** Codes of the permissions it is made of. */
  readonly permissions: readonly string[];
}

/** A role as it is given to somebody. */
export interface Assignment {
  readonly role: string;
  /** For one branch; for all when not given. */
  readonly branch?: string;
  /** It ends by itself then. */
  readonly until?: Date;
}

/** A role that somebody lends to a colleague for a time. */
export interface Delegation extends Assignment {
  readonly id: string;
  readonly until: Date;
  readonly from: { readonly id: string; readonly displayName: string };
  readonly to: { readonly id: string; readonly displayName: string };
  readonly reason: string;
  /** False when who lent it no longer holds it. */
  readonly counts: boolean;
}

/** Holidays and illness, not a second career. */
export const longestDelegationDays = 90;

/** Whether a delegation made now may end then. */
export function isUsableEnd(until: Date, now: Date): boolean {
  const days = (until.getTime() - now.getTime()) / 86_400_000;
  return days > 0 && days <= longestDelegationDays;
}

/** Whether a role that is held covers one that is asked for: as many branches, and as long. */
export function covers(held: Assignment, asked: Assignment): boolean {
  const everyBranch = held.branch === undefined || held.branch === asked.branch;
  const longEnough = held.until === undefined || (asked.until !== undefined && asked.until <= held.until);
  return held.role === asked.role && everyBranch && longEnough;
}
