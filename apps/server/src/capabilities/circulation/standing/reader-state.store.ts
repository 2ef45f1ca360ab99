import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

/** What a reader has and owes, as the desk counts it. */
export interface ReaderCounts {
  readonly loansHome: number;
  readonly loansOnSite: number;
  readonly loansByKind: Record<string, number>;
  readonly holdsOpen: number;
  readonly owes: number;
  readonly overdueItems: number;
  readonly suspendedUntil: string | null;
}

const counts = statement<[readerId: string, now: Date], ReaderCounts>(
  "circulation.reader-counts",
  `select coalesce(r.loans_home, 0) as "loansHome", coalesce(r.loans_on_site, 0) as "loansOnSite",
     coalesce(r.loans_by_kind, '{}') as "loansByKind", coalesce(r.holds_open, 0) as "holdsOpen",
     coalesce(r.owes_minor, 0)::float8 as owes, r.suspended_until as "suspendedUntil",
     (select count(*)::int from (
        select from circulation.loan l
        where l.reader_id = $1 and l.returned_at is null and l.due_at < $2 limit 100) late) as "overdueItems"
   from (select 1) one left join circulation.reader_state r on r.reader_id = $1`,
);

export async function readCounts(at: Database | Tx, readerId: string, now: Date): Promise<ReaderCounts> {
  const [row] = await counts.rows(at, readerId, now);
  if (!row) throw new Error("the counts of a reader are always one row");
  return row;
}

export async function readSuspension(at: Database | Tx, readerId: string): Promise<string | undefined> {
  const row = await on(at)
    .selectFrom("reader_state")
    .select("suspended_until")
    .where("reader_id", "=", readerId)
    .executeTakeFirst();
  return row?.suspended_until ?? undefined;
}

export async function suspendUntil(tx: Tx, readerId: string, until: string): Promise<void> {
  await on(tx)
    .insertInto("reader_state")
    .values({ reader_id: readerId, suspended_until: until })
    .onConflict((conflict) => conflict.column("reader_id").doUpdateSet({ suspended_until: until }))
    .execute();
}
