import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { cardsOf } from "../cards/card.store.ts";
import { findReaders } from "../people/reader.store.ts";
import { on } from "../tables.ts";
import type { FeedCounts, FeedOutcome, FeedPerson, PlannedRow } from "./feed.ts";
import { cardsOfPerson, type KnownReader } from "./row-plan.ts";

export interface Feed {
  readonly id: string;
  readonly source: string;
  readonly fileName: string | null;
  readonly complete: boolean;
  readonly state: "previewed" | "applying" | "applied" | "undone";
  readonly counts: FeedCounts;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
}

export async function insertFeed(
  tx: Tx,
  feed: Pick<Feed, "source" | "fileName" | "complete" | "counts" | "createdBy" | "createdAt">,
): Promise<string> {
  const { id } = await on(tx)
    .insertInto("feed")
    .values({
      source: feed.source,
      file_name: feed.fileName,
      complete: feed.complete,
      counts: JSON.stringify(feed.counts),
      created_by: feed.createdBy,
      created_at: feed.createdAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Stores what rows come to, in one statement with one parameter; a row that is there already is written over. */
export async function saveFeedRows(tx: Tx, feedId: string, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const given = JSON.stringify(rows.map(({ readerId, ...row }) => ({ ...row, reader_id: readerId })));
  await sql`
    insert into readers.feed_row (feed_id, line, outcome, kind, reader_id, person, before, after, faults)
    select ${feedId}, line, outcome, kind, reader_id, person, before, after, faults
    from jsonb_to_recordset(${given}::jsonb) as given
      (line integer, outcome text, kind text, reader_id bigint, person jsonb, before jsonb, after jsonb, faults jsonb)
    on conflict (feed_id, line) do update set outcome = excluded.outcome, kind = excluded.kind, reader_id = excluded.reader_id,
      before = excluded.before, after = excluded.after, faults = excluded.faults`.execute(on(tx));
}

export async function findFeed(at: Database | Tx, id: string): Promise<Feed | undefined> {
  const row = await on(at).selectFrom("feed").selectAll().where("id", "=", id).executeTakeFirst();
  return row && feedOf(row);
}

/** The same, locked until the transaction ends. */
export async function lockFeed(tx: Tx, id: string): Promise<Feed | undefined> {
  const row = await on(tx).selectFrom("feed").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row && feedOf(row);
}

/** Feeds, newest first, before a given one. */
export async function listFeeds(at: Database, page: { before?: string; limit: number }): Promise<Feed[]> {
  let query = on(at).selectFrom("feed").selectAll().orderBy("id", "desc").limit(page.limit);
  if (page.before !== undefined) query = query.where("id", "<", page.before);
  return (await query.execute()).map(feedOf);
}

export async function updateFeed(
  tx: Tx,
  id: string,
  change: {
    readonly state: Feed["state"];
    readonly counts?: FeedCounts;
    readonly appliedAt?: Date;
    readonly undoneAt?: Date;
  },
): Promise<void> {
  const { state, counts, appliedAt, undoneAt } = change;
  await on(tx)
    .updateTable("feed")
    .set({
      state,
      ...(counts ? { counts: JSON.stringify(counts) } : {}),
      ...(appliedAt ? { applied_at: appliedAt } : {}),
      ...(undoneAt ? { undone_at: undoneAt } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Rows of a feed in order of their lines. */
export async function listFeedRows(
  at: Database | Tx,
  feedId: string,
  page: { readonly outcomes?: readonly FeedOutcome[]; readonly after: number; readonly limit: number },
): Promise<PlannedRow[]> {
  let query = on(at)
    .selectFrom("feed_row")
    .select(["line", "outcome", "kind", "reader_id", "person", "before", "after", "faults"])
    .where("feed_id", "=", feedId)
    .where("line", ">", page.after)
    .orderBy("line")
    .limit(page.limit);
  if (page.outcomes) query = query.where("outcome", "in", [...page.outcomes]);
  return (await query.execute()).map((row) => ({
    line: row.line,
    outcome: row.outcome as FeedOutcome,
    faults: row.faults,
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...(row.reader_id === null ? {} : { readerId: row.reader_id }),
    ...(row.person === null ? {} : { person: row.person }),
    ...(row.before === null ? {} : { before: row.before }),
    ...(row.after === null ? {} : { after: row.after }),
  }));
}

/** Who the readers are of whom a row itself says nothing: those whom a complete list leaves out. */
export async function namesOfRows(
  at: Database | Tx,
  rows: readonly PlannedRow[],
): Promise<Map<string, { name: string; number?: string }>> {
  const ids = rows.flatMap(({ person, readerId }) => (person || readerId === undefined ? [] : readerId));
  if (ids.length === 0) return new Map();
  const found = await on(at)
    .selectFrom("reader")
    .select(["id", "display_name", "source_key"])
    .where("id", "in", ids)
    .execute();
  return new Map(
    found.map((row) => [
      row.id,
      { name: row.display_name, ...(row.source_key === null ? {} : { number: row.source_key }) },
    ]),
  );
}

/** Takes the people out of rows of feeds that are older than a moment; lines and outcomes stay. */
export async function forgetFeedPeople(at: Database, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update readers.feed_row set person = null, before = null, after = null, faults = '[]'
    from readers.feed f where ${saysSomebody(before)}`.execute(on(at));
  return Number(numAffectedRows ?? 0n);
}

export async function countFeedPeople(at: Database, before: Date): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from readers.feed_row, readers.feed f where ${saysSomebody(before)}`.execute(on(at));
  return Number(rows[0]?.count ?? 0);
}

function saysSomebody(before: Date) {
  return sql`f.id = feed_row.feed_id and f.created_at < ${before}
    and (person is not null or feed_row.before is not null or feed_row.after is not null)`;
}

/** Who is known of the people of some rows, and whose active card each of their numbers is. */
export interface Knowledge {
  /** In the order of the people given. */
  readonly known: readonly (KnownReader | undefined)[];
  readonly holders: ReadonlyMap<string, string>;
}

/**
 * Finds each person among the readers: by the feed's own key, by the campus number, by the former number, by the document's hash, in this
 * order. A name alone is never enough.
 */
export async function knowPeople(at: Database | Tx, source: string, people: readonly FeedPerson[]): Promise<Knowledge> {
  const numbers = people.flatMap(({ number, formerNumber }) => [number, ...(formerNumber ? [formerNumber] : [])]);
  const cards = people.flatMap((person) => cardsOfPerson(person));
  const formers = people.flatMap(({ number, formerNumber }) =>
    formerNumber ? cardsOfPerson({ number: formerNumber, name: number, category: "" }) : [],
  );
  const keys = [...new Set([...cards, ...formers].map(({ key }) => key))];
  const hashes = people.flatMap(({ personHash }) => (personHash ? [Buffer.from(personHash, "base64url")] : []));
  const [bySource, byCard, byHash] = await Promise.all([
    readersBySource(at, source, numbers),
    activeCards(at, keys),
    readersByHash(at, hashes),
  ]);
  const ids = people.map((person) => {
    const former = person.formerNumber;
    const [own] = cardsOfPerson(person);
    const [old] = former ? cardsOfPerson({ number: former, name: former, category: "" }) : [];
    return (
      bySource.get(person.number) ??
      (own && byCard.get(own.key)) ??
      (former === undefined ? undefined : (bySource.get(former) ?? (old && byCard.get(old.key)))) ??
      (person.personHash === undefined ? undefined : byHash.get(person.personHash))
    );
  });
  const wanted = [...new Set(ids.filter((id) => id !== undefined))];
  const [readers, theirCards] = await Promise.all([findReaders(at, wanted), cardsOf(at, wanted)]);
  const byId = new Map(readers.map((reader) => [reader.id, reader]));
  const cardsById = Map.groupBy(theirCards, ({ readerId }) => readerId);
  const known = ids.map((id) => {
    const reader = id === undefined ? undefined : byId.get(id);
    return reader && { reader, cards: cardsById.get(reader.id) ?? [] };
  });
  return { known, holders: byCard };
}

async function readersBySource(
  at: Database | Tx,
  source: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("reader")
    .select(["id", "source_key", "merged_into"])
    .where("source", "=", source)
    .where("source_key", "=", sql<string>`any(${[...keys]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.source_key ?? "", row.merged_into ?? row.id]));
}

/** Whose active card each code key is. */
export async function activeCards(at: Database | Tx, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("card")
    .select(["code_key", "reader_id"])
    .where("code_key", "=", sql<string>`any(${[...keys]}::text[])`)
    .where("status", "=", "active")
    .execute();
  return new Map(rows.map((row) => [row.code_key, row.reader_id]));
}

async function readersByHash(at: Database | Tx, hashes: readonly Buffer[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("reader")
    .select(["id", "person_hash"])
    .where("person_hash", "in", [...hashes])
    .where("merged_into", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.person_hash?.toString("base64url") ?? "", row.id]));
}

/** Readers of a source who are there still and not in the list of its keys: who has gone, when the list is complete. */
export async function missingFrom(
  at: Database | Tx,
  source: string,
  keys: readonly string[],
): Promise<{ id: string; number: string }[]> {
  const { rows } = await sql<{ id: string; number: string }>`
    select r.id, r.source_key as number from readers.reader r
    left join unnest(${[...keys]}::text[]) k on k = r.source_key
    where r.source = ${source} and r.status in ('active', 'on-leave') and r.merged_into is null and k is null
      and not exists (
        select from readers.reader part join unnest(${[...keys]}::text[]) other on other = part.source_key
        where part.merged_into = r.id and part.source = ${source})
    order by r.id`.execute(on(at));
  return rows;
}

/** How many readers a source keeps up to date who have not left. */
export async function countOfSource(at: Database | Tx, source: string): Promise<number> {
  const { count } = await on(at)
    .selectFrom("reader")
    .select(sql<string>`count(*)`.as("count"))
    .where("source", "=", source)
    .where("status", "in", ["active", "on-leave"])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Notes under which key a source knows a reader, and the hash of the document. A record that became part of this one lets go of the key. */
export async function updateOrigin(
  tx: Tx,
  id: string,
  origin: { readonly source: string; readonly sourceKey: string; readonly personHash?: string },
): Promise<void> {
  await on(tx)
    .updateTable("reader")
    .set({ source: null, source_key: null })
    .where("source", "=", origin.source)
    .where("source_key", "=", origin.sourceKey)
    .where("merged_into", "=", id)
    .execute();
  await on(tx)
    .updateTable("reader")
    .set({
      source: origin.source,
      source_key: origin.sourceKey,
      ...(origin.personHash ? { person_hash: Buffer.from(origin.personHash, "base64url") } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Locks readers in the order of their ids, so that two feeds never wait for each other in a circle. */
export async function lockReaders(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .selectFrom("reader")
    .select("id")
    .where("id", "in", [...ids])
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
}

function feedOf(row: {
  id: string;
  source: string;
  file_name: string | null;
  complete: boolean;
  state: string;
  counts: FeedCounts;
  created_by: string;
  created_at: Date;
  applied_at: Date | null;
  undone_at: Date | null;
}): Feed {
  return {
    id: row.id,
    source: row.source,
    fileName: row.file_name,
    complete: row.complete,
    state: row.state as Feed["state"],
    counts: row.counts,
    createdBy: row.created_by,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
  };
}
