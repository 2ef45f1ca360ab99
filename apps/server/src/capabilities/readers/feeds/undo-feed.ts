import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { cardsOf, setCardStatus } from "../cards/card.store.ts";
import { readersChanged } from "../events.ts";
import { settleStatus } from "../life/settle-status.ts";
import { type BatchChange, batchChanges, deleteUnchanged } from "../people/change.store.ts";
import { applyFields } from "../people/change-reader.ts";
import type { Doing } from "../people/doing.ts";
import type { Facts } from "../people/facts.ts";
import { fieldsOfFacts } from "../people/reader-fields.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { type Feed, lockFeed, updateFeed, updateOrigin } from "./feed.store.ts";

export interface Undone {
  /** Readers who were made by the feed and are gone again. */
  readonly removed: number;
  /** Readers who are as they were before. */
  readonly restored: number;
  /** Readers left alone, because something has happened with them since. */
  readonly kept: number;
}

const atOnce = 200;

/**
 * Takes back what a feed did, wherever nothing has happened since: readers whom it made are removed, others get back what stood before.
 * Who has been changed since, or has borrowed, stays as they are and is counted.
 */
export async function undoFeed(
  db: Database,
  id: string,
  { today, doing }: { readonly today: string; readonly doing: Doing },
): Promise<Undone | Problem> {
  const feed = await transact(db, (tx) => lockFeed(tx, id));
  if (!feed) return readersProblems.feedNotFound();
  if (feed.state !== "applied") return readersProblems.feedNotApplied();
  const sum = { removed: 0, restored: 0, kept: 0 };
  for (let before: string | undefined; ; ) {
    const changes = await batchChanges(db, id, { limit: atOnce, ...(before === undefined ? {} : { before }) });
    const last = changes.at(-1);
    if (!last) break;
    before = last.id;
    const made = changes.filter(({ kind, newest }) => kind === "created" && newest);
    const removed = await removeAll(
      db,
      made.map(({ readerId }) => readerId),
    );
    const changed = changes.filter(({ kind, newest }) => kind !== "created" && newest);
    await transact(db, async (tx) => {
      for (const change of changed) await restore(tx, { feed, change, today }, doing);
    });
    sum.removed += removed;
    sum.restored += changed.length;
    sum.kept += changes.length - removed - changed.length;
  }
  await transact(db, (tx) => endUndoing(tx, feed, sum, doing));
  return sum;
}

async function endUndoing(tx: Tx, feed: Feed, after: Undone, { actor, now, why }: Doing): Promise<void> {
  await updateFeed(tx, feed.id, { state: "undone", undoneAt: now });
  const subject = { kind: "reader-feed", id: feed.id };
  const action = readersPermissions["feed.apply"].code;
  await recordAudit(tx, { actor, action, subject, before: { state: "applied" }, after, reason: why, at: now });
}

/** Removes readers to whom no other room refers: all at once, or one by one when somebody of them has borrowed. */
async function removeAll(db: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  try {
    return await transact(db, async (tx) => {
      const removed = await deleteUnchanged(tx, ids);
      if (removed.length > 0) await publish(tx, readersChanged, [{ ids: removed }]);
      return removed.length;
    });
  } catch (error) {
    if (!isReferredTo(error)) throw error;
    if (ids.length === 1) return 0;
    let removed = 0;
    for (const id of ids) removed += await removeAll(db, [id]);
    return removed;
  }
}

/** PostgreSQL's foreign_key_violation. */
function isReferredTo(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}

async function restore(
  tx: Tx,
  { feed, change, today }: { readonly feed: Feed; readonly change: BatchChange; readonly today: string },
  doing: Doing,
): Promise<void> {
  const { readerId: id } = change;
  const { cards: before, ...facts } = change.before ?? {};
  const fields = fieldsOfFacts(facts);
  await applyFields(tx, { id, fields }, { kind: "undone" }, doing);
  if (fields.status) await settleStatus(tx, { id, status: fields.status, today }, doing);
  await turnCards(tx, id, { ended: codesOf(change.after?.["cards"]), back: codesOf(before) }, doing.now);
  const number = codesOf(before).find((code) => code.startsWith("campus-number:"));
  if (number) await updateOrigin(tx, id, { source: feed.source, sourceKey: number.slice("campus-number:".length) });
}

async function turnCards(
  tx: Tx,
  readerId: string,
  { ended, back }: { readonly ended: readonly string[]; readonly back: readonly string[] },
  now: Date,
): Promise<void> {
  const cards = await cardsOf(tx, [readerId]);
  const named = (codes: readonly string[], status: string) =>
    cards.filter((card) => card.status === status && codes.includes(`${card.kind}:${card.code}`)).map(({ id }) => id);
  await setCardStatus(tx, named(ended, "active"), { status: "replaced", now });
  for (const id of named(back, "replaced")) await setCardStatus(tx, [id], { status: "active", now });
}

function codesOf(facts: Facts[string] | undefined): readonly string[] {
  return Array.isArray(facts) ? (facts as readonly string[]) : [];
}
