import type { Database, Tx } from "../../../kernel/db/database.ts";
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

/** An entry of a reader's history. */
export interface Change {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  /** `account:7`, `system:feed` …; see `actorCode`. */
  readonly by: string;
  readonly why: string | null;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** A reader's history, newest first. */
export async function listChanges(
  at: Database | Tx,
  readerId: string,
  page: { readonly before?: string; readonly limit: number },
): Promise<Change[]> {
  let query = on(at)
    .selectFrom("change")
    .select(["id", "changed_at", "kind", "changed_by", "why", "before", "after"])
    .where("reader_id", "=", readerId)
    .orderBy("id", "desc")
    .limit(page.limit);
  if (page.before !== undefined) query = query.where("id", "<", page.before);
  const rows = await query.execute();
  return rows.map(({ changed_at, changed_by, ...row }) => ({ ...row, at: changed_at, by: changed_by }));
}

/** Where each value of a record came from, oldest first: who, when, and whether a feed of the campus brought it. */
export async function listOrigins(
  at: Database | Tx,
  readerId: string,
): Promise<(Pick<Change, "at" | "kind" | "by" | "after"> & { readonly inFeed: boolean })[]> {
  const rows = await on(at)
    .selectFrom("change")
    .select(["changed_at", "kind", "changed_by", "after", "batch_id"])
    .where("reader_id", "=", readerId)
    .orderBy("id")
    .execute();
  return rows.map(({ changed_at, changed_by, batch_id, kind, after }) => ({
    at: changed_at,
    kind,
    by: changed_by,
    after,
    inFeed: batch_id !== null,
  }));
}

/** A change that a feed made; `newest` when nothing was changed of the reader after it. */
export interface BatchChange extends Pick<Change, "id" | "kind" | "before" | "after"> {
  readonly readerId: string;
  readonly newest: boolean;
}

/** What a feed changed, the latest first. */
export async function batchChanges(
  at: Database | Tx,
  batchId: string,
  page: { readonly before?: string; readonly limit: number },
): Promise<BatchChange[]> {
  let query = on(at)
    .selectFrom("change")
    .select(({ not, exists, selectFrom }) => [
      "change.id",
      "change.reader_id",
      "change.kind",
      "change.before",
      "change.after",
      not(
        exists(
          selectFrom("change as later")
            .select("later.id")
            .whereRef("later.reader_id", "=", "change.reader_id")
            .whereRef("later.id", ">", "change.id"),
        ),
      ).as("newest"),
    ])
    .where("change.batch_id", "=", batchId)
    .orderBy("change.id", "desc")
    .limit(page.limit);
  if (page.before !== undefined) query = query.where("change.id", "<", page.before);
  const rows = await query.execute();
  return rows.map(({ reader_id, newest, ...row }) => ({ ...row, readerId: reader_id, newest: Boolean(newest) }));
}

/** Removes readers as they were made: none who was changed since or has an account. @returns the ids of those removed */
export async function deleteUnchanged(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await on(tx)
    .deleteFrom("reader")
    .where("id", "in", [...ids])
    .where("version", "=", 1)
    .where("account_id", "is", null)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
