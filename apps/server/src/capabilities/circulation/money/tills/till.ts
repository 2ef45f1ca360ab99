import type { Bilingual } from "../../../../kernel/i18n/language.ts";

/** 收银台: a drawer of a desk, with its card terminal. */
export interface Till {
  readonly code: string;
  readonly branch: string;
  readonly name: Bilingual;
  /** The session that is open. */
  readonly open?: { readonly id: string; readonly openedAt: Date };
}

/** From opening with a float to the close, which is final. Amounts in minor units. */
export interface TillSession {
  readonly id: string;
  readonly till: string;
  readonly currency: string;
  readonly float: number;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly closed?: ClosedSession;
}

export interface ClosedSession {
  readonly at: Date;
  readonly by: string;
  /** Its float included. */
  readonly cash: Counted;
  readonly card: Counted;
  /** Why what was counted is not what was expected. */
  readonly reason?: string;
}

export interface Counted {
  readonly expected: number;
  readonly counted: number;
}

/** The ledger's accounts that a close empties: the drawer into the safe, the terminal into the bank. */
export const safe = "safe";
export const bank = "bank";
