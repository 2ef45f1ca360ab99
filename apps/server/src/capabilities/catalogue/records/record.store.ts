import type { MarcJson, Profile } from "@wenyuan/marc";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import { type RecordSummary, summaryVersion } from "./record-summary.ts";

/** What is stored of a record's content; `marc` and `summary` are JSON as text. */
export interface RecordContent {
  readonly profile: Profile;
  readonly marc: string;
  readonly summary: string;
  readonly matchKey: string | undefined;
  readonly workId: string | undefined;
}

export interface NewRecord extends RecordContent {
  readonly source: string;
  readonly sourceKey: string;
}

export interface Replacement extends RecordContent {
  readonly id: string;
}

export interface StoredRecord {
  readonly id: string;
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The work it is an edition of; null where the record says too little. */
  readonly workId: string | null;
}

/** A record that is there already: which it is, and at which version. */
export interface KnownRecord {
  readonly id: string;
  readonly sourceKey: string;
  readonly version: number;
}

const lockByKeys = statement<[string, readonly string[]], KnownRecord>(
  "catalogue.lock-records-by-keys",
  `select id, source_key as "sourceKey", version from catalogue.record
   where source = $1 and source_key = any($2) order by id for update`,
);

const lockByIds = statement<[readonly string[]], KnownRecord>(
  "catalogue.lock-records-by-ids",
  `select id, source_key as "sourceKey", version from catalogue.record where id = any($1::bigint[]) order by id for update`,
);

/** The records of a source with these keys, locked until the transaction ends. */
export async function lockRecordsByKeys(tx: Tx, source: string, keys: readonly string[]): Promise<KnownRecord[]> {
  return keys.length === 0 ? [] : await lockByKeys.rows(tx, source, keys);
}

/** The records of these ids, locked until the transaction ends. */
export async function lockRecordsByIds(tx: Tx, ids: readonly string[]): Promise<KnownRecord[]> {
  return ids.length === 0 ? [] : await lockByIds.rows(tx, ids);
}

/** Parts texts of JSON: JSON.stringify writes no control character as it is (ECMA-404 §9). */
const recordSeparator = "\u001e";

/**
 * Records as few parameters, however many there are. What is JSON itself goes as text in one piece: within the JSON of the others it would
 * be parsed twice, which is the dearest part of storing it.
 */
function bulkOf(
  records: readonly (Pick<Replacement, "marc" | "summary"> & object)[],
  by: string,
): [string, number, string, string, string] {
  const others = records.map(({ marc: _marc, summary: _summary, ...rest }) => rest);
  const texts = (part: "marc" | "summary") => records.map((one) => one[part]).join(recordSeparator);
  return [JSON.stringify(others), summaryVersion, by, texts("marc"), texts("summary")];
}

const insert = statement<[string, number, string, string, string], KnownRecord>(
  "catalogue.insert-records",
  `insert into catalogue.record (profile, source, source_key, marc, summary, match_key, work_id, summary_version, changed_by)
   select profile, source, "sourceKey", marc::jsonb, summary::jsonb, "matchKey", "workId", $2, $3
   from rows from (
     json_to_recordset($1::json) as (profile text, source text, "sourceKey" text, "matchKey" text, "workId" bigint),
     string_to_table($4, E'\\x1e'), string_to_table($5, E'\\x1e')
   ) as given (profile, source, "sourceKey", "matchKey", "workId", marc, summary)
   on conflict (source, source_key) do nothing
   returning id, source_key as "sourceKey", version`,
);

/** Creates records; their keys are distinct. @returns those created: not what another transaction created meanwhile under the same key */
export async function insertRecords(tx: Tx, records: readonly NewRecord[], by: string): Promise<KnownRecord[]> {
  return records.length === 0 ? [] : await insert.rows(tx, ...bulkOf(records, by));
}

const replace = statement<[string, number, string, string, string], { id: string; version: number }>(
  "catalogue.replace-records",
  `with given as materialized (
     select id, profile, "matchKey", "workId", marc::jsonb as marc, summary::jsonb as summary
     from rows from (
       json_to_recordset($1::json) as (id bigint, profile text, "matchKey" text, "workId" bigint),
       string_to_table($4, E'\\x1e'), string_to_table($5, E'\\x1e')
     ) as given (id, profile, "matchKey", "workId", marc, summary)
   ), differing as materialized (
     select record.* from given join catalogue.record using (id)
     where record.merged_into is null
       and (record.marc <> given.marc or record.summary <> given.summary or record.profile <> given.profile
         or record.deleted_at is not null)
   ), kept as (
     insert into catalogue.record_version (record_id, version, profile, marc, changed_at, changed_by, act)
     select id, version, profile, marc, updated_at, changed_by, act from differing
   )
   update catalogue.record
   set profile = given.profile, marc = given.marc, summary = given.summary, summary_version = $2, changed_by = $3, act = 'saved',
     match_key = given."matchKey", work_id = case when record.work_by_hand then record.work_id else given."workId" end,
     version = record.version + 1, updated_at = now(), deleted_at = null
   from given where record.id = given.id and record.id in (select id from differing)
   returning record.id, record.version`,
);

/**
 * Puts other content in the place of records that the transaction has locked, and keeps what they were as a version. A deleted record comes back;
 * one that was merged into another stays where it went.
 * @returns those that differed, with their new version
 */
export async function replaceRecords(
  tx: Tx,
  records: readonly Replacement[],
  by: string,
): Promise<{ id: string; version: number }[]> {
  return records.length === 0 ? [] : await replace.rows(tx, ...bulkOf(records, by));
}

const storedColumns = ["id", "profile", "marc", "summary", "version", "created_at", "updated_at", "work_id"] as const;

/** Neither deleted nor kept from readers. */
const shownToReaders = sql<boolean>`record.deleted_at is null and not record.suppressed`;

/** The records of the given ids that readers may see; missing, deleted and suppressed ones are left out. */
export async function findRecords(at: Database | Tx, ids: readonly string[]): Promise<StoredRecord[]> {
  if (ids.length === 0) return [];
  const rows = await on(at)
    .selectFrom("record")
    .select(storedColumns)
    .where("id", "in", [...ids])
    .where(shownToReaders)
    .execute();
  return rows.map(storedRecord);
}

const summariesOf = statement<[ids: readonly string[]], { readonly id: string; readonly summary: RecordSummary }>(
  "catalogue.summaries-of-records",
  `select record.id, record.summary from catalogue.record
   where record.id = any($1::bigint[]) and record.deleted_at is null and not record.suppressed`,
);

/** Summaries by id, for lists that readers see: deleted and suppressed ones are left out. */
export async function findSummaries(at: Database | Tx, ids: readonly string[]): Promise<Map<string, RecordSummary>> {
  if (ids.length === 0) return new Map();
  return new Map((await summariesOf.rows(at, ids)).map(({ id, summary }) => [id, summary]));
}

const summaryOf = statement<[id: string], { readonly summary: RecordSummary }>(
  "catalogue.summary-of-record",
  "select summary from catalogue.record where id = $1 and deleted_at is null and not suppressed",
);

/** The same of one record: for desks, which look up one at a time and often. */
export async function findSummary(at: Database | Tx, id: string): Promise<RecordSummary | undefined> {
  return (await summaryOf.rows(at, id))[0]?.summary;
}

/** What readers may see, in order of ids, after a given one: for reading the whole catalogue in pieces. */
export async function recordsAfter(at: Database | Tx, after: string, limit: number): Promise<StoredRecord[]> {
  const rows = await on(at)
    .selectFrom("record")
    .select(storedColumns)
    .where("id", ">", after)
    .where(shownToReaders)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(storedRecord);
}

/** Records whose summary is of an older make, locked; those that another worker has in hand are left out. */
export async function lockOutdatedRecords(tx: Tx, limit: number): Promise<StoredRecord[]> {
  const rows = await on(tx)
    .selectFrom("record")
    .select(storedColumns)
    .where("summary_version", "<", summaryVersion)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(storedRecord);
}

const rewrite = statement<[string, number], never>(
  "catalogue.rewrite-derived",
  `update catalogue.record
   set summary = given.summary::jsonb, summary_version = $2, match_key = given."matchKey",
     work_id = case when record.work_by_hand then record.work_id else given."workId" end
   from json_to_recordset($1::json) as given (id bigint, summary text, "matchKey" text, "workId" bigint)
   where record.id = given.id`,
);

/** Writes what is made of records anew; that is no new version of them. */
export async function rewriteDerived(
  tx: Tx,
  records: readonly Pick<Replacement, "id" | "summary" | "matchKey" | "workId">[],
): Promise<void> {
  if (records.length > 0) await rewrite.rows(tx, JSON.stringify(records), summaryVersion);
}

/** The newest records, by when they came into the catalogue. */
export async function newestRecords(
  at: Database | Tx,
  limit: number,
): Promise<{ id: string; summary: RecordSummary }[]> {
  return await on(at)
    .selectFrom("record")
    .select(["id", "summary"])
    .where(shownToReaders)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Records that readers may see, in all. */
export async function countRecords(at: Database | Tx): Promise<number> {
  const row = await on(at)
    .selectFrom("record")
    .select(sql<string>`count(*)`.as("count"))
    .where(shownToReaders)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function storedRecord(row: {
  id: string;
  profile: string;
  marc: MarcJson;
  summary: RecordSummary;
  version: number;
  created_at: Date;
  updated_at: Date;
  work_id: string | null;
}): StoredRecord {
  const { id, marc, summary, version, created_at: createdAt, updated_at: updatedAt, work_id: workId } = row;
  return { id, profile: row.profile as Profile, marc, summary, version, createdAt, updatedAt, workId };
}
