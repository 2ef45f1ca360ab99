import type { Money } from "../money/money.ts";
import type { Account } from "./account.ts";

/** What happened, in the words of a desk. */
export const ENTRY_KINDS = [
  "charge",
  "payment",
  "waiver",
  "write-off",
  "cancellation",
  "refund",
  "payout",
  "transfer",
  "deposit",
  "deposit-return",
  "deposit-applied",
  "till-difference",
  "reversal",
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One side of an entry. Debits are positive, credits negative. */
export interface Posting {
  readonly account: Account;
  readonly amount: Money;
  /** Whose money it is; on every posting to `receivable`, `deposits` and `payable`. */
  readonly reader?: string;
  /** Which charge; on every posting to `receivable`. */
  readonly charge?: string;
}

/** One thing that happened to money. Entries are never changed; a mistake is reversed by another. */
export interface Entry {
  readonly kind: EntryKind;
  readonly postings: readonly Posting[];
  /** Why, in the words of who did it; required where money is given up. */
  readonly reason?: string;
  /** The entry that a reversal undoes. */
  readonly reverses?: { readonly id: string; readonly kind: EntryKind };
}
