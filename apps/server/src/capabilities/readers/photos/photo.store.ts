import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Photo } from "./read-photo.ts";

export interface KeptPhoto extends Photo {
  readonly takenAt: Date;
  /** Who gave it, as `actorCode` writes them. */
  readonly takenBy: string;
}

/** Keeps a photo in place of one before. */
export async function savePhoto(
  tx: Tx,
  { readerId, photo, takenBy }: { readonly readerId: string; readonly photo: Photo; readonly takenBy: string },
  takenAt: Date,
): Promise<void> {
  const row = { ...photo, taken_at: takenAt, taken_by: takenBy };
  await on(tx)
    .insertInto("photo")
    .values({ reader_id: readerId, ...row })
    .onConflict((conflict) => conflict.column("reader_id").doUpdateSet(row))
    .execute();
}

export async function findPhoto(at: Database | Tx, readerId: string): Promise<KeptPhoto | undefined> {
  const row = await on(at).selectFrom("photo").selectAll().where("reader_id", "=", readerId).executeTakeFirst();
  return (
    row && {
      kind: row.kind as Photo["kind"],
      width: row.width,
      height: row.height,
      content: row.content,
      takenAt: row.taken_at,
      takenBy: row.taken_by,
    }
  );
}

/** @returns false when there was none */
export async function deletePhoto(tx: Tx, readerId: string): Promise<boolean> {
  const { numDeletedRows } = await on(tx)
    .deleteFrom("photo")
    .where("reader_id", "=", readerId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
