import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { LoanGroup } from "../policies/policy.store.ts";
import { on } from "../tables.ts";

/** Loans of some groups that are due in a stretch of time. */
export interface DueStretch {
  readonly from: Date;
  readonly to: Date;
  readonly groups: readonly LoanGroup[];
}

/** Where a way through loans in the order of their due dates stands. */
export interface DuePlace {
  readonly due: Date;
  readonly id: string;
}

interface FoundLoan {
  readonly id: string;
  readonly due_at: Date;
  readonly reader_id: string;
}

/* The groups are joined by equality, so that a page costs its own rows and a small hash, whatever the number of open loans. */
const inGroups = `join unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[]) as g (category, department, kind, branch, reserve)
     on l.reader_category = g.category and coalesce(l.department, '') = g.department and l.item_kind = g.kind
       and l.branch = g.branch and l.course_reserve = g.reserve
   where l.returned_at is null and l.due_at >= $6 and l.due_at < $7 and (l.due_at, l.id) > ($8::timestamptz, $9::bigint)
   order by l.due_at, l.id limit $10`;

const send = statement<unknown[], { loan_id: string | null; id: string; due_at: Date }>(
  "circulation.send-notices",
  `with next as (select l.id, l.due_at from circulation.loan l ${inGroups}),
   sent as (
     insert into circulation.notice (loan_id, due_at, kind, days, at)
       select id, due_at, $11, $12::integer, $13 from next on conflict do nothing returning loan_id
   )
   select sent.loan_id, next.id, next.due_at from next left join sent on sent.loan_id = next.id order by next.due_at, next.id`,
);

const find = statement<unknown[], FoundLoan>(
  "circulation.find-dues",
  `select l.id, l.due_at, l.reader_id from circulation.loan l ${inGroups}`,
);

function groupColumns(groups: readonly LoanGroup[]): unknown[] {
  return [
    groups.map(({ readerCategory }) => readerCategory),
    groups.map(({ department }) => department ?? ""),
    groups.map(({ itemKind }) => itemKind),
    groups.map(({ branch }) => branch),
    groups.map(({ courseReserve }) => courseReserve),
  ];
}

/**
 * Notes one notice for each of the next loans of a stretch; one that was noted before is not noted again.
 * @returns the loans whose notice is new, and where to go on; no place when this was the last page
 */
export async function noteNotices(
  tx: Tx,
  { from, to, groups }: DueStretch,
  { kind, days, after, limit, now }: { kind: string; days: number; after: DuePlace; limit: number; now: Date },
): Promise<{ readonly fresh: string[]; readonly next?: DuePlace }> {
  const rows = await send.rows(tx, ...groupColumns(groups), from, to, after.due, after.id, limit, kind, days, now);
  const last = rows.at(-1);
  return {
    fresh: rows.flatMap(({ loan_id: id }) => (id === null ? [] : [id])),
    ...(last && rows.length === limit && { next: { due: last.due_at, id: last.id } }),
  };
}

/** The next loans of a stretch, to be handled one by one. */
export async function findDues(
  at: Database | Tx,
  { from, to, groups }: DueStretch,
  { after, limit }: { after: DuePlace; limit: number },
): Promise<{ readonly id: string; readonly readerId: string; readonly dueAt: Date }[]> {
  const rows = await find.rows(at, ...groupColumns(groups), from, to, after.due, after.id, limit);
  return rows.map(({ id, reader_id: readerId, due_at: dueAt }) => ({ id, readerId, dueAt }));
}

/** @returns whether it is new */
export async function noteNotice(
  tx: Tx,
  { loanId, dueAt, kind, days, now }: { loanId: string; dueAt: Date; kind: string; days: number; now: Date },
): Promise<boolean> {
  const row = await on(tx)
    .insertInto("notice")
    .values({ loan_id: loanId, due_at: dueAt, kind, days, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("loan_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** One more reminder that costs money was sent for a loan. */
export async function countReminder(tx: Tx, loanId: string): Promise<void> {
  await on(tx)
    .updateTable("loan")
    .set({ reminders_sent: sql<number>`reminders_sent + 1` })
    .where("id", "=", loanId)
    .execute();
}

/** What a run has done so far. */
export interface RunCounts {
  readonly notices: number;
  readonly renewed: number;
  readonly notRenewed: number;
  readonly charged: number;
}

/** The last day that was gone through whole. */
export async function lastRunDay(at: Database | Tx): Promise<string | undefined> {
  const row = await on(at)
    .selectFrom("overdue_run")
    .select("day")
    .where("finished_at", "is not", null)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.day;
}

export async function beginRun(tx: Tx, day: string, now: Date): Promise<void> {
  await on(tx)
    .insertInto("overdue_run")
    .values({ day, started_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function finishRun(tx: Tx, day: string, { counts, now }: { counts: RunCounts; now: Date }): Promise<void> {
  await on(tx)
    .updateTable("overdue_run")
    .set({
      finished_at: now,
      notices: sql<number>`notices + ${counts.notices}`,
      renewed: sql<number>`renewed + ${counts.renewed}`,
      not_renewed: sql<number>`not_renewed + ${counts.notRenewed}`,
      charged: sql<number>`charged + ${counts.charged}`,
    })
    .where("day", "=", day)
    .execute();
}
