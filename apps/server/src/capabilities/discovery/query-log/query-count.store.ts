import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { QueryCount } from "./query-counter.ts";

const add = statement<[string], never>(
  "discovery.add-query-counts",
  `insert into discovery.query_count as known (day, words, searches, without_result, with_words_left_out)
   select (now() at time zone 'utc')::date, words, searches, "withoutResult", "withWordsLeftOut"
   from jsonb_to_recordset($1::jsonb) as counted (words text, searches integer, "withoutResult" integer, "withWordsLeftOut" integer)
   order by words
   on conflict (day, words) do update set
     searches = known.searches + excluded.searches,
     without_result = known.without_result + excluded.without_result,
     with_words_left_out = known.with_words_left_out + excluded.with_words_left_out`,
);

/** Adds to the counts of today. */
export async function addQueryCounts(tx: Tx, counts: readonly QueryCount[]): Promise<void> {
  if (counts.length > 0) await add.rows(tx, JSON.stringify(counts));
}

const sum = statement<[number, boolean, number, number], QueryCount>(
  "discovery.sum-query-counts",
  `select words, sum(searches)::integer as searches, sum(without_result)::integer as "withoutResult",
     sum(with_words_left_out)::integer as "withWordsLeftOut"
   from discovery.query_count
   where day > (now() at time zone 'utc')::date - $1::integer
   group by words
   having sum(searches) >= $3 and (not $2 or sum(without_result + with_words_left_out) > 0)
   order by case when $2 then sum(without_result + with_words_left_out) else sum(searches) end desc, words
   limit $4`,
);

export interface QueryReport {
  /** Days back from today, today among them. */
  readonly days: number;
  /** Only words that found nothing, or not all together. */
  readonly failing: boolean;
  /** Words searched for less often are not shown. */
  readonly atLeast: number;
  readonly limit: number;
}

/** What was searched for most, or failed most. */
export async function sumQueryCounts(at: Database | Tx, report: QueryReport): Promise<QueryCount[]> {
  return await sum.rows(at, report.days, report.failing, report.atLeast, report.limit);
}

/** Forgets what was counted before a day (UTC). */
export async function forgetQueryCounts(at: Database | Tx, first: Date): Promise<void> {
  await on(at).deleteFrom("query_count").where("day", "<", first.toISOString().slice(0, 10)).execute();
}
