import type { MarcJson, Profile } from "@wenyuan/marc";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import { type RecordSummary, summaryVersion } from "./record-summary.ts";

export interface NewRecord {
  readonly profile: Profile;
  readonly source: string;
  readonly sourceKey: string;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
}

export interface Replacement {
  readonly id: string;
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
}

export interface StoredRecord {
  readonly id: string;
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
  readonly version: number;
  readonly updatedAt: Date;
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

// One parameter of JSON however many records there are: arrays of jsonb would be quoted twice.
const insert = statement<[string, number, string], KnownRecord>(
  "catalogue.insert-records",
  `insert into catalogue.record (profile, source, source_key, marc, summary, summary_version, changed_by)
   select profile, source, "sourceKey", marc, summary, $2, $3
   from json_to_recordset($1::json) as given (profile text, source text, "sourceKey" text, marc jsonb, summary jsonb)
   returning id, source_key as "sourceKey", version`,
);

/** Creates records; their keys are not taken, and distinct. */
export async function insertRecords(tx: Tx, records: readonly NewRecord[], by: string): Promise<KnownRecord[]> {
  return records.length === 0 ? [] : await insert.rows(tx, JSON.stringify(records), summaryVersion, by);
}

const replace = statement<[string, number, string], { id: string; version: number }>(
  "catalogue.replace-records",
  `with given as materialized (
     select * from json_to_recordset($1::json) as given (id bigint, profile text, marc jsonb, summary jsonb)
   ), differing as materialized (
     select record.* from given join catalogue.record using (id)
     where record.marc <> given.marc or record.summary <> given.summary or record.profile <> given.profile
       or record.deleted_at is not null
   ), kept as (
     insert into catalogue.record_version (record_id, version, profile, marc, changed_at, changed_by)
     select id, version, profile, marc, updated_at, changed_by from differing
   )
   update catalogue.record
   set profile = given.profile, marc = given.marc, summary = given.summary, summary_version = $2, changed_by = $3,
     version = record.version + 1, updated_at = now(), deleted_at = null
   from given where record.id = given.id and record.id in (select id from differing)
   returning record.id, record.version`,
);

/**
 * Puts other content in the place of records that the transaction has locked, and keeps what they were as a version.
 * @returns those that differed, with their new version
 */
export async function replaceRecords(
  tx: Tx,
  records: readonly Replacement[],
  by: string,
): Promise<{ id: string; version: number }[]> {
  return records.length === 0 ? [] : await replace.rows(tx, JSON.stringify(records), summaryVersion, by);
}

/** The records of the given ids; missing ones are left out. */
export async function findRecords(at: Database | Tx, ids: readonly string[]): Promise<StoredRecord[]> {
  if (ids.length === 0) return [];
  const rows = await on(at)
    .selectFrom("record")
    .select(["id", "profile", "marc", "summary", "version", "updated_at"])
    .where("id", "in", [...ids])
    .execute();
  return rows.map(storedRecord);
}

/** Summaries by id, for lists. */
export async function findSummaries(at: Database | Tx, ids: readonly string[]): Promise<Map<string, RecordSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("record")
    .select(["id", "summary"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.summary]));
}

/** Records in order of their ids, after a given one: for reading the whole catalogue in pieces. */
export async function recordsAfter(at: Database | Tx, after: string, limit: number): Promise<StoredRecord[]> {
  const rows = await on(at)
    .selectFrom("record")
    .select(["id", "profile", "marc", "summary", "version", "updated_at"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(storedRecord);
}

/** Records whose summary is of an older make, locked; those that another worker has in hand are left out. */
export async function lockOutdatedRecords(tx: Tx, limit: number): Promise<StoredRecord[]> {
  const rows = await on(tx)
    .selectFrom("record")
    .select(["id", "profile", "marc", "summary", "version", "updated_at"])
    .where("summary_version", "<", summaryVersion)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(storedRecord);
}

/** A summary made anew is no new version of the record. */
export async function writeSummary(tx: Tx, id: string, summary: RecordSummary): Promise<void> {
  await on(tx)
    .updateTable("record")
    .set({ summary: JSON.stringify(summary), summary_version: summaryVersion })
    .where("id", "=", id)
    .execute();
}

/** The newest records, by when they came into the catalogue. */
export async function newestRecords(
  at: Database | Tx,
  limit: number,
): Promise<{ id: string; summary: RecordSummary }[]> {
  return await on(at).selectFrom("record").select(["id", "summary"]).orderBy("id", "desc").limit(limit).execute();
}

/** Records in all. */
export async function countRecords(at: Database | Tx): Promise<number> {
  const row = await on(at).selectFrom("record").select(sql<string>`count(*)`.as("count")).executeTakeFirstOrThrow();
  return Number(row.count);
}

function storedRecord(row: {
  id: string;
  profile: string;
  marc: MarcJson;
  summary: RecordSummary;
  version: number;
  updated_at: Date;
}): StoredRecord {
  const { id, marc, summary, version } = row;
  return { id, profile: row.profile as Profile, marc, summary, version, updatedAt: row.updated_at };
}
