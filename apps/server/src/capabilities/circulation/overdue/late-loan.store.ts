import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** What staff run after: books that are late, that are said to have come back, that were called back; or all that are out. */
export const lateLists = ["overdue", "claimed", "recalled", "all"] as const;
export type LateList = (typeof lateLists)[number];

/** Which loans are asked for. */
export interface LateQuestion {
  readonly list: LateList;
  readonly now: Date;
  /** Due before this, and not before that. */
  readonly dueBefore?: Date | undefined;
  readonly dueFrom?: Date | undefined;
  readonly branch?: string | undefined;
  readonly category?: string | undefined;
  readonly readerId?: string | undefined;
}

export interface LateLoan {
  readonly id: string;
  readonly itemId: string;
  readonly readerId: string;
  readonly category: string;
  readonly department: string | null;
  readonly branch: string;
  readonly lentAt: Date;
  readonly dueAt: Date;
  readonly renewals: number;
  readonly claimedOn: string | null;
  readonly recalledAt: Date | null;
}

/** Open loans of a list, the longest late first, after a given one. */
export async function findLateLoans(
  at: Database | Tx,
  { list, now, dueBefore, dueFrom, branch, category, readerId }: LateQuestion,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<LateLoan[]> {
  let query = on(at)
    .selectFrom("loan as l")
    .select(["l.id", "l.item_id as itemId", "l.reader_category as category", "l.department", "l.branch", "l.renewals"])
    .select(["l.lent_at as lentAt", "l.due_at as dueAt", "l.claimed_on as claimedOn", "l.recalled_at as recalledAt"])
    // An open loan has a reader: the table holds it to that.
    .select(sql<string>`l.reader_id`.as("readerId"))
    .where("l.returned_at", "is", null)
    .orderBy("l.due_at")
    .orderBy("l.id")
    .limit(limit);
  if (list === "overdue") query = query.where("l.due_at", "<", now).where("l.claimed_on", "is", null);
  if (list === "claimed") query = query.where("l.claimed_on", "is not", null);
  if (list === "recalled") query = query.where("l.recalled_at", "is not", null);
  if (dueBefore) query = query.where("l.due_at", "<", dueBefore);
  if (dueFrom) query = query.where("l.due_at", ">=", dueFrom);
  if (branch !== undefined) query = query.where("l.branch", "=", branch);
  if (readerId !== undefined) query = query.where("l.reader_id", "=", readerId);
  if (category !== undefined) query = query.where("l.reader_category", "=", category);
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(l.due_at, l.id) > (select a.due_at, a.id from circulation.loan a where a.id = ${after})`,
    );
  return await query.execute();
}

/** A notice that was handed on for a loan. */
export interface LateNotice {
  readonly loanId: string;
  readonly kind: string;
  readonly days: number;
  readonly at: Date;
}

/** What was said of some loans for the dates on which they are due now, in order. */
export async function noticesOfLoans(at: Database | Tx, loanIds: readonly string[]): Promise<LateNotice[]> {
  if (loanIds.length === 0) return [];
  const notices = await on(at)
    .selectFrom("notice as n")
    .innerJoin("loan as l", (join) => join.onRef("l.id", "=", "n.loan_id").onRef("l.due_at", "=", "n.due_at"))
    .select(["n.loan_id as loanId", "n.kind", "n.days", "n.at"])
    .where("n.loan_id", "in", [...loanIds])
    .execute();
  return notices.toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.days - other.days);
}
