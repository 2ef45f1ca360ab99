import type { HoldLogEntry, HoldTarget } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { HoldEnd, StoredHold } from "./hold.ts";
import { holdColumns, holdOf } from "./hold-row.ts";

/** The open holds of a title in the order in which they were placed, locked: whoever gives copies to it next waits. The item that comes free is locked before. */
export async function lockQueue(tx: Tx, recordId: string): Promise<StoredHold[]> {
  const rows = await on(tx)
    .selectFrom("hold")
    .select(holdColumns)
    .where("record_id", "=", recordId)
    .where("ended_at", "is", null)
    .orderBy("placed_at")
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(holdOf);
}

/** An open hold, unlocked: its copy must be locked first. */
export async function findOpenHold(at: Database | Tx, id: string): Promise<StoredHold | undefined> {
  const row = await on(at)
    .selectFrom("hold")
    .select(holdColumns)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row && holdOf(row);
}

/** Holds whose copy was kept until before a day, and those that were wanted until before it. */
export async function findHoldsThatEnd(
  at: Database | Tx,
  today: string,
  limit: number,
): Promise<{ id: string; state: string }[]> {
  return await on(at)
    .selectFrom("hold")
    .select(["id", "state"])
    .where("ended_at", "is", null)
    .where((of) =>
      of.or([
        of.and([of("state", "=", "ready"), of("keep_until", "<", today)]),
        of.and([of("state", "=", "waiting"), of("ends_on", "<", today)]),
      ]),
    )
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** An open hold, locked. */
export async function lockHold(tx: Tx, id: string): Promise<StoredHold | undefined> {
  const row = await on(tx)
    .selectFrom("hold")
    .select(holdColumns)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && holdOf(row);
}

export interface NewHold {
  readonly recordId: string;
  readonly readerId: string;
  readonly target: HoldTarget;
  readonly pickup: string;
  readonly placedAt: Date;
  readonly placedBy: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly readerBranch?: string | undefined;
}

/** @returns the hold's id, or nothing when the reader waits for the very same already */
export async function insertHold(tx: Tx, hold: NewHold): Promise<string | undefined> {
  const { target } = hold;
  const row = await on(tx)
    .insertInto("hold")
    .values({
      record_id: hold.recordId,
      reader_id: hold.readerId,
      target: target.kind,
      volume_id: target.kind === "volume" ? target.volume : null,
      item_id: target.kind === "item" ? target.item : null,
      pickup: hold.pickup,
      placed_at: hold.placedAt,
      placed_by: hold.placedBy,
      starts_on: hold.from ?? null,
      ends_on: hold.until ?? null,
      reader_branch: hold.readerBranch ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** A copy is set aside for a hold: it is on its way to the pick-up branch, or ready there until a day. */
export async function giveCopy(
  tx: Tx,
  holdId: string,
  copy: { readonly itemId: string; readonly readyAt?: Date; readonly keepUntil?: string },
): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({
      state: copy.readyAt ? "ready" : "in-transit",
      copy_id: copy.itemId,
      ready_at: copy.readyAt ?? null,
      keep_until: copy.keepUntil ?? null,
      hopeless_since: null,
    })
    .where("id", "=", holdId)
    .execute();
}

/** The reader has the copy that stood ready. */
export async function fulfilHold(tx: Tx, id: string, { at, by }: { at: Date; by: string }): Promise<void> {
  await endHold(tx, id, { end: "fulfilled", at, by });
}

/** A reader who waited for the title has taken another copy than the one that was meant for him. */
export async function fulfilWaiting(
  tx: Tx,
  lent: {
    readonly readerId: string;
    readonly recordId: string;
    readonly volumeId: string | null;
    readonly itemId: string;
  },
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({ state: "fulfilled", ended_at: at, ended_by: by })
    .where("reader_id", "=", lent.readerId)
    .where("record_id", "=", lent.recordId)
    .where("state", "=", "waiting")
    .where((of) => of.or([of("volume_id", "is", null), of("volume_id", "=", lent.volumeId)]))
    .where((of) => of.or([of("item_id", "is", null), of("item_id", "=", lent.itemId)]))
    .execute();
}

export async function endHold(
  tx: Tx,
  id: string,
  { end, at, by, reason }: { end: HoldEnd; at: Date; by: string; reason?: string | undefined },
): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({ state: end, ended_at: at, ended_by: by, ended_reason: reason ?? null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Why a copy went to one hold and not to the others. */
export async function logHolds(
  tx: Tx,
  log: readonly HoldLogEntry[],
  { itemId, at }: { itemId: string; at: Date },
): Promise<void> {
  if (log.length === 0) return;
  await on(tx)
    .insertInto("hold_log")
    .values(
      log.map(({ hold, outcome, because }) => ({
        hold_id: hold,
        item_id: itemId,
        at,
        outcome,
        because,
      })),
    )
    .execute();
}
