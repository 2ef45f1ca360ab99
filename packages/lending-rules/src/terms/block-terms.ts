/** What keeps a reader from borrowing. Amounts in minor units of the policy set's currency. */
export interface BlockTerms {
  /** A debt of at least this blocks; `null`: none does. */
  readonly debt: number | null;
  /** So many overdue items block; `null`: none does. */
  readonly overdueItems: number | null;
}
