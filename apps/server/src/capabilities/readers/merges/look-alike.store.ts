import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Evidence, PersonFacts } from "./person-match.ts";

/** Two records that may be one person's. */
export interface LookAlike {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** A value that more records share than this tells nothing: an office's telephone, a college's address. */
const mostSharing = 5;

/**
 * Pairs of records that share something strong: a document, a campus number, an address, a telephone, or a name with its birthday. Each is
 * found by a group over the whole table, so that the night's work grows with the readers and not with their square.
 */
export async function sharingPairs(at: Database | Tx): Promise<[string, string][]> {
  const { rows } = await sql<{ one: string; other: string }>`
    with live as (
      select r.id, r.birth_date, encode(r.person_hash, 'hex') as document, nullif(lower(r.email), '') as email,
        nullif(regexp_replace(r.phone, '\D', '', 'g'), '') as phone
      from readers.reader r where r.merged_into is null and r.status <> 'erased'
    ), said as (
      select id, 'd' as kind, document as value from live where document is not null
      union all select id, 'e', email from live where email is not null
      union all select id, 'p', phone from live where phone is not null
      union all select l.id, 'n', n.match_key || '|' || l.birth_date from live l
        join readers.name n on n.reader_id = l.id where l.birth_date is not null and n.match_key <> ''
      union all select l.id, 'c', c.code_key from live l
        join readers.card c on c.reader_id = l.id and c.kind = 'campus-number'
    ), shared as (
      select array_agg(distinct id) as ids from said group by kind, value
      having count(distinct id) between 2 and ${mostSharing}
    )
    select distinct one, other from shared, unnest(ids) one, unnest(ids) other where one < other`.execute(on(at));
  return rows.map(({ one, other }) => [one, other]);
}

/** What is compared of readers; the spellings of their names are left to the caller. */
export async function comparedFacts(
  at: Database | Tx,
  ids: readonly string[],
): Promise<(Omit<PersonFacts, "spellings"> & { readonly names: readonly string[] })[]> {
  const { rows } = await sql<{
    id: string;
    document: string | null;
    birthDate: string | null;
    email: string | null;
    phone: string | null;
    department: string | null;
    names: string[];
    nameKeys: string[];
    numbers: string[];
  }>`
    select r.id, encode(r.person_hash, 'hex') as document, r.birth_date::text as "birthDate", r.email, r.department,
      nullif(regexp_replace(r.phone, '\D', '', 'g'), '') as phone,
      array(select n.text from readers.name n where n.reader_id = r.id order by n.position) as names,
      array(select n.match_key from readers.name n where n.reader_id = r.id and n.match_key <> '') as "nameKeys",
      array(select c.code_key from readers.card c where c.reader_id = r.id and c.kind = 'campus-number') as numbers
    from readers.reader r where r.id = any(${[...ids]}::bigint[])`.execute(on(at));
  return rows.map(({ document, birthDate, email, phone, department, ...row }) => ({
    ...row,
    ...(document === null ? {} : { document }),
    ...(birthDate === null ? {} : { birthDate }),
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
    ...(department === null ? {} : { department }),
  }));
}

/** Puts what was found in the place of what was found before, the surest first; a pair that somebody has judged stays as it is. */
export async function replaceLookAlikes(tx: Tx, found: readonly Omit<LookAlike, "id">[], now: Date): Promise<void> {
  await on(tx).deleteFrom("look_alike").where("dismissed_at", "is", null).execute();
  await sql`
    insert into readers.look_alike (one_id, other_id, points, evidence, found_at)
    select "oneId", "otherId", points, evidence, ${now}
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      as given ("oneId" bigint, "otherId" bigint, points integer, evidence jsonb)
    order by points desc, "oneId"
    on conflict (one_id, other_id) do nothing`.execute(on(tx));
}

/** Pairs nobody has judged yet, as they were found: the surest first. */
export async function listLookAlikes(
  at: Database,
  page: { readonly after: string; readonly limit: number },
): Promise<LookAlike[]> {
  return await on(at)
    .selectFrom("look_alike")
    .select(["id", "one_id as oneId", "other_id as otherId", "points", "evidence"])
    .where("dismissed_at", "is", null)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
}

/** Says that a pair is two people, or takes that word back. @returns whose it was; undefined when there is no such pair */
export async function judgeLookAlike(
  tx: Tx,
  id: string,
  judged: { readonly at: Date; readonly by: string } | undefined,
): Promise<{ oneId: string; otherId: string } | undefined> {
  return await on(tx)
    .updateTable("look_alike")
    .set({ dismissed_at: judged?.at ?? null, dismissed_by: judged?.by ?? null })
    .where("id", "=", id)
    .returning(["one_id as oneId", "other_id as otherId"])
    .executeTakeFirst();
}

/** Forgets the pairs of a record that is no more. */
export async function forgetLookAlikes(tx: Tx, readerId: string): Promise<void> {
  await on(tx)
    .deleteFrom("look_alike")
    .where(({ or, eb }) => or([eb("one_id", "=", readerId), eb("other_id", "=", readerId)]))
    .execute();
}
