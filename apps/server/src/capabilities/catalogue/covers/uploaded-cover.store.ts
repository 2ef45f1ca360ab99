import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { UploadedCover } from "./uploaded-cover.ts";

/** Notes what picture a record has now, in the place of what it had. @throws when there is no such record (PostgreSQL 23503) */
export async function saveUploadedCover(tx: Tx, recordId: string, cover: UploadedCover): Promise<void> {
  const columns = {
    media_type: cover.mediaType,
    width: cover.width,
    height: cover.height,
    size: cover.size,
    credit: cover.credit ?? null,
    uploaded_at: cover.uploadedAt,
    uploaded_by: cover.uploadedBy,
  };
  await on(tx)
    .insertInto("cover")
    .values({ record_id: recordId, ...columns })
    .onConflict((conflict) => conflict.column("record_id").doUpdateSet(columns))
    .execute();
}

/** @returns what is known of the cover now; undefined when the record has no picture */
export async function creditUploadedCover(
  tx: Tx,
  recordId: string,
  credit: string | undefined,
): Promise<UploadedCover | undefined> {
  const row = await on(tx)
    .updateTable("cover")
    .set({ credit: credit ?? null })
    .where("record_id", "=", recordId)
    .returningAll()
    .executeTakeFirst();
  return row && coverOf(row);
}

export async function forgetUploadedCover(tx: Tx, recordId: string): Promise<void> {
  await on(tx).deleteFrom("cover").where("record_id", "=", recordId).execute();
}

export async function findUploadedCover(at: Database | Tx, recordId: string): Promise<UploadedCover | undefined> {
  const row = await on(at).selectFrom("cover").selectAll().where("record_id", "=", recordId).executeTakeFirst();
  return row && coverOf(row);
}

interface CoverRow {
  readonly media_type: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly credit: string | null;
  readonly uploaded_at: Date;
  readonly uploaded_by: string;
}

function coverOf({ width, height, size, credit, ...row }: CoverRow): UploadedCover {
  return {
    mediaType: row.media_type === "image/png" ? "image/png" : "image/jpeg",
    width,
    height,
    size,
    ...(credit === null ? {} : { credit }),
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
  };
}
