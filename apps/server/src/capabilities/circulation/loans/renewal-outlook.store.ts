import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { wantsCopyAt } from "../holds/wanting.store.ts";
import type { Loan } from "./loan.ts";
import { type LoanRowRead, loanOf } from "./loan-row.ts";

/** An open loan with what its renewal is decided from. */
export interface OpenLoan {
  readonly loan: Loan;
  /** Others who wait and whom this item could serve, and copies free for them. */
  readonly waiting: number;
  readonly free: number;
}

/** Loans of one reader that are looked at together: more than any policy grants one person. */
const together = 500;

const text = `select l.id, l.item_id, l.record_id, l.reader_id, l.reader_category, l.department, l.item_kind, l.branch, l.on_site,
    l.course_reserve, l.lent_at, l.due_at, l.due_by, l.policy_version, l.renewals, l.recalled_at, l.reminders_sent, l.returned_at, l.claimed_on,
    (select count(*)::int from (
       select from circulation.hold h
       where h.record_id = l.record_id and h.ended_at is null and h.state = 'waiting' and h.reader_id <> l.reader_id
         and (h.volume_id is null or h.volume_id = s.volume_id) and (h.item_id is null or h.item_id = s.item_id)
         and ${wantsCopyAt("$2")}
       limit 100) waiting) as waiting,
    (select coalesce(sum(a.available), 0)::int from circulation.title_availability a where a.record_id = l.record_id) as free
  from circulation.loan l join circulation.item_state s on s.item_id = l.item_id
  where l.reader_id = $1 and l.returned_at is null
  order by l.item_id limit ${together}`;

type Row = LoanRowRead & { readonly waiting: number; readonly free: number };

const read = statement<[readerId: string, now: Date], Row>("circulation.renewal-outlook", text);
const lock = statement<[readerId: string, now: Date], Row>("circulation.lock-renewals", `${text} for update of s`);

/** A reader's open loans in one statement, those due first. */
export async function openLoansWithDemand(at: Database | Tx, readerId: string, now: Date): Promise<OpenLoan[]> {
  return (await read.rows(at, readerId, now)).map(openLoan).toSorted(byDue);
}

/** The same with the items locked, in the order of their ids; the reader is locked before. */
export async function lockOpenLoans(tx: Tx, readerId: string, now: Date): Promise<OpenLoan[]> {
  return (await lock.rows(tx, readerId, now)).map(openLoan).toSorted(byDue);
}

function openLoan({ waiting, free, ...row }: Row): OpenLoan {
  return { loan: loanOf(row), waiting, free };
}

function byDue(a: OpenLoan, b: OpenLoan): number {
  return a.loan.dueAt.getTime() - b.loan.dueAt.getTime() || Number(a.loan.id) - Number(b.loan.id);
}

/** A loan's new due date. */
export interface Prolonged {
  readonly id: string;
  readonly dueAt: Date;
  readonly dueBy: string;
}

const prolong = statement<unknown[], { id: string }>(
  "circulation.prolong-loans",
  `with given as (
     select * from unnest($1::bigint[], $2::timestamptz[], $3::text[]) as g (id, due_at, due_by)
   ), moved as (
     update circulation.loan l
       set due_at = g.due_at, due_by = g.due_by, renewed_at = $4, renewals = l.renewals + 1, reminders_sent = 0,
         last_act = case when $5::text is null then null else jsonb_build_object('kind', 'renewed', 'by', $5::text, 'at', $4::timestamptz,
           'dueAt', l.due_at, 'dueBy', l.due_by, 'remindersSent', l.reminders_sent) end
       from given g where l.id = g.id and l.returned_at is null
     returning l.id, l.item_id, l.due_at
   )
   update circulation.item_state s set due_at = moved.due_at from moved where s.item_id = moved.item_id and s.loan_id = moved.id
   returning moved.id`,
);

/** Prolongs several loans of locked items in one statement. Whoever did it at a desk, `by`, can take it back at once. */
export async function prolongLoans(tx: Tx, loans: readonly Prolonged[], now: Date, by?: string): Promise<void> {
  if (loans.length === 0) return;
  const columns = [loans.map(({ id }) => id), loans.map(({ dueAt }) => dueAt), loans.map(({ dueBy }) => dueBy)];
  const moved = await prolong.rows(tx, ...columns, now, by ?? null);
  if (moved.length !== loans.length)
    throw new Error(`${loans.length} loans were to be prolonged, ${moved.length} were`);
}
