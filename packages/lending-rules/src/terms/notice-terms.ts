/** When a reader hears of a loan. Days count from the due day. */
export interface NoticeTerms {
  /** Days before it is due, e.g. 3 and 1. */
  readonly beforeDue: readonly number[];
  /** Days after, e.g. 1, 7, 14. */
  readonly overdue: readonly number[];
  /** Reminders that cost money; left out: none does. */
  readonly reminders?: readonly Reminder[];
  /** A message that falls on a closed day is sent on the next open one. */
  readonly onOpenDays: boolean;
}

export interface Reminder {
  readonly afterDays: number;
  /** Minor units. */
  readonly fee: number;
}
