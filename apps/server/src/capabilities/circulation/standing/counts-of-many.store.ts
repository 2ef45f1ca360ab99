import type { Database } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Counts } from "../loans/check-out-facts.ts";

const countsOfMany = statement<[readerIds: readonly string[], now: Date], Counts & { readonly readerId: string }>(
  "circulation.counts-of-many",
  `select r.reader_id as "readerId", r.loans_home as "loansHome", r.loans_on_site as "loansOnSite", r.loans_by_kind as "loansByKind",
     r.owes_minor::float8 as owes, r.suspended_until as "suspendedUntil",
     (select count(*)::int from circulation.loan l
      where l.reader_id = r.reader_id and l.returned_at is null and l.due_at < $2) as "overdueItems"
   from circulation.reader_state r where r.reader_id = any($1::bigint[])`,
);

/** What many readers have and owe; those who never borrowed are left out. */
export async function readCountsOf(
  db: Database,
  readerIds: readonly string[],
  now: Date,
): Promise<Map<string, Counts>> {
  if (readerIds.length === 0) return new Map();
  const rows = await countsOfMany.rows(db, readerIds, now);
  return new Map(rows.map(({ readerId, ...counts }) => [readerId, counts]));
}
