import type { Database } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import type { Storage } from "../../../../kernel/storage/storage.ts";
import { forgetUpload, listOldUploads, lockOldUpload } from "./old-upload.store.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** Days after its end, or after the upload of one that was never begun, for which an import's file is kept: time to read the report. */
const keptDays = 14;
/** The same after the last batch of one that was paused or has failed. */
const keptHalfwayDays = 90;

/** Deletes uploaded files that no import needs any more; their reports stay. @returns how many */
export async function forgetUploads(db: Database, storage: Storage, now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  const ages = { over: before(keptDays), left: before(keptHalfwayDays) };
  let forgotten = 0;
  for (const id of await listOldUploads(db, ages)) {
    await transact(db, async (tx) => {
      const key = await lockOldUpload(tx, id, ages);
      if (key === undefined) return;
      // First the file: when the commit fails, it is deleted once more, and none is left behind.
      await storage.delete(key);
      await forgetUpload(tx, id);
      forgotten++;
    });
  }
  return forgotten;
}
