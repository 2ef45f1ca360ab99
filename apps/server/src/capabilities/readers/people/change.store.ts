import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Facts } from "./facts.ts";

/** Something that happened to a record, for its history. */
export interface NewChange {
  readonly readerId: string;
  readonly kind: string;
  readonly by: string;
  readonly now: Date;
  readonly why?: string;
  readonly before?: Facts;
  readonly after?: Facts;
  readonly batchId?: string;
}

/** Writes history, in one statement. */
export async function insertChanges(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return;
  await on(tx)
    .insertInto("change")
    .values(
      changes.map((change) => ({
        reader_id: change.readerId,
        changed_at: change.now,
        kind: change.kind,
        changed_by: change.by,
        why: change.why ?? null,
        before: change.before ? JSON.stringify(change.before) : null,
        after: change.after ? JSON.stringify(change.after) : null,
        batch_id: change.batchId ?? null,
      })),
    )
    .execute();
}
