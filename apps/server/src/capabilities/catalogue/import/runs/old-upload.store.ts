import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { statement } from "../../../../kernel/db/statement.ts";

/** From when on uploaded files are no longer needed. */
export interface UploadAges {
  /** Never begun, or at their end, since before this. */
  readonly over: Date;
  /** Stopped half-way, and left there, since before this. */
  readonly left: Date;
}

const isOld = `storage_key is not null and (
  (state = 'waiting' and started_at < $1)
  or (state in ('done', 'cancelled', 'reverted') and coalesce(reverted_at, finished_at, started_at) < $1)
  or (state in ('paused', 'failed') and coalesce(progress_at, started_at) < $2))`;

const old = statement<[Date, Date], { id: string }>(
  "catalogue.old-uploads",
  `select id from catalogue.import where ${isOld} order by id limit 500`,
);

export async function listOldUploads(at: Database | Tx, { over, left }: UploadAges): Promise<string[]> {
  return (await old.rows(at, over, left)).map(({ id }) => id);
}

const lock = statement<[Date, Date, string], { storageKey: string }>(
  "catalogue.lock-old-upload",
  `select storage_key as "storageKey" from catalogue.import where ${isOld} and id = $3 for update`,
);

/** The key of an import's file, locked, if it is still not needed: somebody may have begun it meanwhile. */
export async function lockOldUpload(tx: Tx, id: string, { over, left }: UploadAges): Promise<string | undefined> {
  return (await lock.rows(tx, over, left, id))[0]?.storageKey;
}

const forget = statement<[string], never>(
  "catalogue.forget-upload",
  `with gone as (delete from catalogue.import where id = $1 and state = 'waiting')
   update catalogue.import set storage_key = null, finished_at = coalesce(finished_at, now()),
     state = case when state in ('paused', 'failed') then 'cancelled' else state end
   where id = $1 and state <> 'waiting'`,
);

/** The file is gone: an import that was never begun goes with it, one that was left half-way is cancelled, reports stay. */
export async function forgetUpload(tx: Tx, id: string): Promise<void> {
  await forget.rows(tx, id);
}
