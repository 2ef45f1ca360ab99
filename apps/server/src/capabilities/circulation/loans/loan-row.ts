import type { Loan } from "./loan.ts";

/** A loan as its table has it, as far as the program reads it. */
export interface LoanRowRead {
  readonly id: string;
  readonly item_id: string;
  readonly record_id: string;
  readonly reader_id: string | null;
  readonly reader_category: string;
  readonly department: string | null;
  readonly item_kind: string;
  readonly branch: string;
  readonly on_site: boolean;
  readonly course_reserve: boolean;
  readonly lent_at: Date;
  readonly due_at: Date;
  readonly due_by: string;
  readonly policy_version: number;
  readonly renewals: number;
  readonly recalled_at: Date | null;
  readonly reminders_sent: number;
  readonly returned_at: Date | null;
  readonly claimed_on: string | null;
}

export function loanOf(row: LoanRowRead): Loan {
  return {
    id: row.id,
    itemId: row.item_id,
    recordId: row.record_id,
    readerCategory: row.reader_category,
    itemKind: row.item_kind,
    branch: row.branch,
    onSite: row.on_site,
    courseReserve: row.course_reserve,
    lentAt: row.lent_at,
    dueAt: row.due_at,
    dueBy: row.due_by === "minute" ? "minute" : "day",
    policyVersion: row.policy_version,
    renewals: row.renewals,
    remindersSent: row.reminders_sent,
    ...(row.reader_id === null ? {} : { readerId: row.reader_id }),
    ...(row.department === null ? {} : { department: row.department }),
    ...(row.recalled_at === null ? {} : { recalledAt: row.recalled_at }),
    ...(row.claimed_on === null ? {} : { claimedOn: row.claimed_on }),
    ...(row.returned_at === null ? {} : { returnedAt: row.returned_at }),
  };
}
