import { type RawBuilder, sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { codeKeys } from "../cards/card-code.ts";
import type { ReaderStatus } from "../people/reader.ts";
import { on } from "../tables.ts";
import { endOf, type ReaderQuery, type TypedText } from "./reader-query.ts";

/** A line of a list of readers. */
export interface FoundReader {
  readonly id: string;
  readonly displayName: string;
  readonly otherNames: readonly string[];
  readonly category: string;
  readonly department: string | null;
  readonly programme: string | null;
  readonly entryYear: number | null;
  readonly status: ReaderStatus;
  readonly expiresOn: string | null;
  /** Codes of active cards. */
  readonly cards: readonly string[];
  /** 0 for who is meant exactly, 1 for the others. */
  readonly rank: number;
  readonly sortKey: string;
}

/** Where a page begins: after the last reader of the page before. */
export interface After {
  readonly rank: number;
  readonly sortKey: string;
  readonly id: string;
}

/** Keys looked at when nothing but a beginning is given: whoever types 王 will type on. The exact ones come first in the index. */
const mostKeys = 500;

/**
 * Readers who fit, exact ones first, then in pinyin order; those merged away are left out. A beginning that very many share, and nothing
 * else, finds the first of them only.
 */
export async function searchReaders(
  at: Database | Tx,
  query: ReaderQuery & { readonly typed?: TypedText },
  page: { readonly after?: After; readonly limit: number },
): Promise<FoundReader[]> {
  const narrowed = [query.category, query.department, query.entryYear, query.status].some((one) => one !== undefined);
  const matched = query.typed ? sql`join (${matches(query.typed, narrowed)}) m on m.reader_id = r.id` : sql``;
  const rank = query.typed ? sql`case when m.exact then 0 else 1 end` : sql`1`;
  const after = page.after
    ? sql`and (${rank}, r.sort_key, r.id) > (${page.after.rank}, ${page.after.sortKey} collate "C", ${page.after.id})`
    : sql``;
  const { rows } = await sql<FoundReader>`
    with page as (
      select r.id, ${rank} as rank, r.sort_key from readers.reader r ${matched}
      where r.merged_into is null and r.status <> 'erased' ${conditions(query)} ${after}
      order by 2, 3, 1 limit ${page.limit}
    )
    ${linesOf(sql`page`)} order by p.rank, p.sort_key, p.id`.execute(on(at));
  return rows;
}

/** Readers with a name one slip away from the given keys, unordered, at most so many. */
export async function readersNear(at: Database | Tx, slips: readonly string[], most: number): Promise<FoundReader[]> {
  const { rows } = await sql<FoundReader>`
    with near as materialized (
      select distinct n.reader_id from readers.name n where n.slips && ${[...slips]}::text[]
    ), few as (select reader_id from near limit ${most}
    ), page as (
      select r.id, 1 as rank, r.sort_key from readers.reader r join few on few.reader_id = r.id
      where r.merged_into is null and r.status <> 'erased'
    )
    ${linesOf(sql`page`)}`.execute(on(at));
  return rows;
}

function linesOf(page: RawBuilder<unknown>): RawBuilder<FoundReader> {
  return sql<FoundReader>`
    select r.id, r.display_name as "displayName", r.category, r.department, r.programme, r.entry_year as "entryYear", r.status,
      r.expires_on as "expiresOn", p.rank, r.sort_key as "sortKey",
      coalesce((select array_agg(n.text order by n.position) from readers.name n where n.reader_id = r.id and n.position > 0), '{}') as "otherNames",
      coalesce((select array_agg(c.code order by c.id) from readers.card c where c.reader_id = r.id and c.status = 'active'), '{}') as cards
    from ${page} p join readers.reader r on r.id = p.id`;
}

function conditions({ category, department, entryYear, status }: ReaderQuery): RawBuilder<unknown> {
  return sql.join(
    [
      category === undefined ? sql`` : sql`and r.category = ${category}`,
      department === undefined ? sql`` : sql`and r.department = ${department}`,
      entryYear === undefined ? sql`` : sql`and r.entry_year = ${entryYear}`,
      status === undefined ? sql`` : sql`and r.status = ${status}`,
    ],
    sql` `,
  );
}

/** Every way in which the typed text may mean a reader; `exact` when it is the whole of a key. */
function matches({ whole, words, code }: TypedText, narrowed: boolean): RawBuilder<unknown> {
  const first = (column: RawBuilder<unknown>) =>
    narrowed ? sql`` : sql`order by ${column}, reader_id limit ${mostKeys}`;
  const named = sql`(select reader_id, key = ${whole} as exact from readers.name_key where ${between(sql`key`, whole)} ${first(sql`key`)})`;
  const worded = sql`select reader_id, false from (${sql.join(
    words.map((word) => sql`(select reader_id from readers.name_key where ${between(sql`key`, word)})`),
    sql` intersect `,
  )}) w`;
  const coded = sql`(select reader_id, code_key = ${code} from readers.card where ${between(sql`code_key`, code ?? "")} ${first(sql`code_key`)})`;
  const shown = sql`select reader_id, true from readers.card where code_key = any(${[...codeKeys(code ?? "")]}::text[])`;
  const ways = [named, ...(words.length > 0 ? [worded] : []), ...(code === undefined ? [] : [coded, shown])];
  return sql`select reader_id, bool_or(exact) as exact from (${sql.join(ways, sql` union all `)}) ways group by reader_id`;
}

function between(column: RawBuilder<unknown>, beginning: string): RawBuilder<unknown> {
  return sql`${column} >= ${beginning} collate "C" and ${column} < ${endOf(beginning)} collate "C"`;
}
