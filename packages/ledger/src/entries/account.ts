/**
 * The accounts of a lending desk. What readers owe is one account, told apart by reader and charge on each posting; tills
 * and kinds of income are named.
 */
export type Account =
  /** Asset: owed by readers. */
  | "receivable"
  /** Asset: a drawer or a channel of payment, e.g. `till:desk-2`, `till:campus-card`. */
  | `till:${string}`
  /** Income by what it is for, e.g. `income:overdue`, `income:lost`, `income:processing`. */
  | `income:${string}`
  /** Liability: deposits (押金) that belong to readers. */
  | "deposits"
  /** Liability: to be paid back to readers by another office. */
  | "payable"
  /** Expense: given up on purpose, and given up as not to be had. */
  | "waived"
  | "written-off"
  /** What a till had more or less than it should. */
  | "till-difference";

/** Accounts whose balance may never become a credit (negative) for one reader and charge. */
export const NEVER_CREDIT: readonly Account[] = ["receivable"];

/** Accounts whose balance may never become a debit (positive) for one reader. */
export const NEVER_DEBIT: readonly Account[] = ["deposits", "payable"];

const PLAIN = new Set(["receivable", "deposits", "payable", "waived", "written-off", "till-difference"]);

/** Whether a text names an account. */
export function isAccount(text: string): text is Account {
  return PLAIN.has(text) || /^(till|income):[a-z0-9][a-z0-9-]*$/.test(text);
}
