import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

const count = statement<[readonly string[], Date], { readonly recordId: string; readonly loans: number }>(
  "circulation.count-loans-of-titles",
  `select record_id as "recordId", count(*)::integer as loans from circulation.loan
   where record_id = any($1::bigint[]) and lent_at >= $2 group by record_id`,
);

/** How often titles were lent since a time, by record: how popular they are, whoever borrowed them. Titles never lent are left out. */
export async function countLoansOfTitles(
  at: Database | Tx,
  recordIds: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  if (recordIds.length === 0) return new Map();
  const rows = await count.rows(at, recordIds, since);
  return new Map(rows.map(({ recordId, loans }) => [recordId, loans]));
}

const titles = statement<[readonly string[]], { readonly recordId: string }>(
  "circulation.titles-of-loans",
  `select distinct record_id as "recordId" from circulation.loan where id = any($1::bigint[]) order by 1`,
);

/** The records of the titles that were lent. */
export async function titlesOfLoans(at: Database | Tx, loanIds: readonly string[]): Promise<string[]> {
  if (loanIds.length === 0) return [];
  return (await titles.rows(at, loanIds)).map(({ recordId }) => recordId);
}
