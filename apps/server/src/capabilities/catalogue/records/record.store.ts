import type { MarcJson, Profile } from "@wenyuan/marc";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { type RecordSummary, summaryVersion } from "./record-summary.ts";

export interface NewRecord {
  readonly profile: Profile;
  readonly source: string;
  readonly sourceKey: string;
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

export interface Upserted {
  readonly id: string;
  readonly created: boolean;
}

/**
 * Stores records: new ones are created, known ones (same source and key) replaced where they differ.
 * The keys of a batch are distinct.
 * @returns ids of those created or changed
 */
export async function upsertRecords(tx: Tx, records: readonly NewRecord[]): Promise<Upserted[]> {
  const rows = await on(tx)
    .insertInto("record")
    .values(
      records.map((record) => ({
        profile: record.profile,
        source: record.source,
        source_key: record.sourceKey,
        marc: JSON.stringify(record.marc),
        summary: JSON.stringify(record.summary),
        summary_version: summaryVersion,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["source", "source_key"])
        .doUpdateSet((row) => ({
          profile: row.ref("excluded.profile"),
          marc: row.ref("excluded.marc"),
          summary: row.ref("excluded.summary"),
          summary_version: row.ref("excluded.summary_version"),
          version: sql<number>`record.version + 1`,
          updated_at: sql<Date>`now()`,
        }))
        .where(
          sql<boolean>`record.marc <> excluded.marc or record.summary <> excluded.summary or record.profile <> excluded.profile`,
        ),
    )
    .returning(["id", "version"])
    .execute();
  return rows.map((row) => ({ id: row.id, created: row.version === 1 }));
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
