/** An item in a reader's hands. */
export interface Loan {
  readonly id: string;
  readonly itemId: string;
  readonly recordId: string;
  /** Absent once the history is unlinked. */
  readonly readerId?: string;
  readonly readerCategory: string;
  readonly department?: string;
  readonly itemKind: string;
  /** Whose rules it follows: the item's branch. */
  readonly branch: string;
  readonly onSite: boolean;
  /** 教参: it stood on course reserve when it was lent. */
  readonly courseReserve: boolean;
  readonly lentAt: Date;
  readonly dueAt: Date;
  readonly dueBy: "day" | "minute";
  readonly policyVersion: number;
  readonly renewals: number;
  readonly recalledAt?: Date;
  readonly remindersSent: number;
  readonly returnedAt?: Date;
  /** 称已还: the day on which the reader says it came back, `YYYY-MM-DD`. */
  readonly claimedOn?: string;
}
