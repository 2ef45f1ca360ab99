import { naturalKey } from "@wenyuan/call-number";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { CountedVolume, NewVolume, Volume } from "./volume.ts";

/** Makes volumes of a record; those whose enumeration it has already are left as they are. @returns those made */
export async function insertVolumes(tx: Tx, recordId: string, volumes: readonly NewVolume[]): Promise<Volume[]> {
  if (volumes.length === 0) return [];
  const rows = await on(tx)
    .insertInto("volume")
    .values(volumes.map((volume) => ({ record_id: recordId, ...columnsOf(volume) })))
    .onConflict((conflict) => conflict.columns(["record_id", "enumeration"]).doNothing())
    .returning(["id", "record_id", "enumeration", "title", "isbn"])
    .execute();
  return rows.map(volumeOf);
}

/** @returns the volume as it is now; undefined when there is none. @throws when another has its enumeration (PostgreSQL 23505) */
export async function replaceVolume(tx: Tx, id: string, volume: NewVolume): Promise<Volume | undefined> {
  const row = await on(tx)
    .updateTable("volume")
    .set(columnsOf(volume))
    .where("id", "=", id)
    .returning(["id", "record_id", "enumeration", "title", "isbn"])
    .executeTakeFirst();
  return row && volumeOf(row);
}

/** The volume, locked; undefined when there is none. */
export async function lockVolume(tx: Tx, id: string): Promise<Volume | undefined> {
  const row = await on(tx)
    .selectFrom("volume")
    .select(["id", "record_id", "enumeration", "title", "isbn"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && volumeOf(row);
}

const restore = statement<[string, string, string, string | null, string | null, string], VolumeRow>(
  "catalogue.restore-volume",
  `insert into catalogue.volume (id, record_id, enumeration, title, isbn, sort_key) overriding system value
   values ($1, $2, $3, $4, $5, $6) returning id, record_id, enumeration, title, isbn`,
);

/** Makes a volume that was removed anew, under its number. */
export async function restoreVolume(tx: Tx, { id, recordId, ...volume }: Volume): Promise<Volume> {
  const { enumeration, title, isbn, sort_key: sortKey } = columnsOf(volume);
  const [row] = await restore.rows(tx, id, recordId, enumeration, title, isbn, sortKey);
  return volumeOf(row!);
}

/** @returns whether it was there. @throws when it has items, withdrawn ones too (PostgreSQL 23503) */
export async function deleteVolume(tx: Tx, id: string): Promise<boolean> {
  return (await on(tx).deleteFrom("volume").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined;
}

/** The volumes of a record in the order of a shelf, with how many items each has. */
export async function volumesOfRecord(at: Database | Tx, recordId: string): Promise<CountedVolume[]> {
  const rows = await on(at)
    .selectFrom("volume")
    .select((row) => [
      "id",
      "record_id",
      "enumeration",
      "title",
      "isbn",
      row
        .selectFrom("item")
        .select(sql<string>`count(*)`.as("copies"))
        .whereRef("item.volume_id", "=", "volume.id")
        .where("withdrawn_at", "is", null)
        .as("copies"),
    ])
    .where("record_id", "=", recordId)
    .orderBy("sort_key")
    .orderBy("id")
    .execute();
  return rows.map(({ copies, ...row }) => ({ ...volumeOf(row), copies: Number(copies ?? 0) }));
}

function columnsOf({ enumeration, title, isbn }: NewVolume) {
  return { enumeration, title: title ?? null, isbn: isbn ?? null, sort_key: naturalKey(enumeration) };
}

interface VolumeRow {
  readonly id: string;
  readonly record_id: string;
  readonly enumeration: string;
  readonly title: string | null;
  readonly isbn: string | null;
}

function volumeOf({ id, record_id: recordId, enumeration, title, isbn }: VolumeRow): Volume {
  return { id, recordId, enumeration, ...(title === null ? {} : { title }), ...(isbn === null ? {} : { isbn }) };
}
