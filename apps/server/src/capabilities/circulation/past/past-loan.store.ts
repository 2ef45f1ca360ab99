import { sql } from "kysely";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A loan that is over, as it is written. */
export interface PastLoanRow {
  readonly item_id: string;
  readonly record_id: string;
  readonly reader_id: string | null;
  readonly reader_category: string;
  readonly department: string | null;
  readonly item_kind: string;
  readonly branch: string;
  readonly lent_at: Date;
  readonly due_at: Date;
  readonly due_by: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly renewals: number;
  readonly renewed_at: Date | null;
  readonly returned_at: Date;
}

/** Writes loans that are over, in one statement; renewals are counted as when they are made. @returns their ids, in the order given */
export async function insertPastLoans(
  tx: Tx,
  loans: readonly PastLoanRow[],
  { policyVersion, by }: { readonly policyVersion: number; readonly by: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string; item_id: string; lent_at: Date }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(loans)}::jsonb) as g (item_id bigint, record_id bigint, reader_id bigint,
        reader_category text, department text, item_kind text, branch text, lent_at timestamptz, due_at timestamptz, due_by text,
        rules jsonb, renewals integer, renewed_at timestamptz, returned_at timestamptz)
    ), made as (
      insert into circulation.loan (item_id, record_id, reader_id, reader_category, department, item_kind, branch, lent_at_branch,
          lent_at, due_at, due_by, policy_version, rules, renewals, renewed_at, lent_by, returned_at, returned_at_branch, returned_by, ended)
        select item_id, record_id, reader_id, reader_category, department, item_kind, branch, branch,
          lent_at, due_at, due_by, ${policyVersion}, rules, renewals, renewed_at, ${by}, returned_at, branch, ${by}, 'returned'
        from given
        returning id, item_id, lent_at, renewed_at
    ), renewed as (
      insert into circulation.renewal (loan_id, at) select id, renewed_at from made where renewed_at is not null
    )
    select id, item_id, lent_at from made`.execute(on(tx));
  const idOf = new Map(rows.map(({ id, item_id, lent_at }) => [`${item_id} ${lent_at.getTime()}`, id]));
  return loans.map(({ item_id, lent_at }) => idOf.get(`${item_id} ${lent_at.getTime()}`) ?? "");
}

/** A hold that is over. */
export interface PastHoldRow {
  readonly record_id: string;
  readonly pickup: string;
  readonly state: "fulfilled" | "cancelled" | "not-fetched";
  readonly placed_at: Date;
  readonly ended_at: Date;
}

export async function insertPastHolds(tx: Tx, holds: readonly PastHoldRow[], by: string): Promise<void> {
  await sql`
    insert into circulation.hold (record_id, target, pickup, state, placed_at, placed_by, ended_at, ended_by)
      select record_id, 'title', pickup, state, placed_at, ${by}, ended_at, ${by}
      from jsonb_to_recordset(${JSON.stringify(holds)}::jsonb) as g (record_id bigint, pickup text, state text,
        placed_at timestamptz, ended_at timestamptz)`.execute(on(tx));
}

/** How many different readers a month had, by branch and category; '' is all. A count never falls. */
export async function raiseReaders(
  tx: Tx,
  counts: readonly { month: string; branch: string; category: string; readers: number }[],
): Promise<void> {
  if (counts.length === 0) return;
  await sql`
    insert into circulation.figure_reader as f (month, branch, category, readers)
      select month, branch, category, readers
      from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as g (month date, branch text, category text, readers integer)
    on conflict (month, branch, category) do update set readers = greatest(f.readers, excluded.readers)`.execute(
    on(tx),
  );
}
