import type { HoldTarget } from "@wenyuan/lending-rules";
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

/** Holds whose copy was kept until before a day, and those that were wanted until before it, after a given one. */
export async function findHoldsThatEnd(
  at: Database | Tx,
  today: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ id: string; state: string }[]> {
  return await on(at)
    .selectFrom("hold")
    .select(["id", "state"])
    .where("id", ">", after)
    .where("ended_at", "is", null)
    .where((of) =>
      of.or([
        of.and([of("state", "=", "ready"), of("keep_until", "<", today)]),
        of.and([of("state", "in", ["waiting", "pulling"]), of("ends_on", "<", today)]),
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
  readonly recall?: boolean | undefined;
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
      recall: hold.recall ?? false,
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
      pulled_at: null,
      hopeless_since: null,
    })
    .where("id", "=", holdId)
    .execute();
}

/** A copy on its shelf is set aside for a hold: somebody is to fetch it. */
export async function setPull(tx: Tx, holdId: string, { itemId, at }: { itemId: string; at: Date }): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({ state: "pulling", copy_id: itemId, pulled_at: at, hopeless_since: null })
    .where("id", "=", holdId)
    .execute();
}

/** The copy that was meant for a hold is not: it waits again, in its old place. @param passing the copy is never offered to it again */
export async function releaseHold(
  tx: Tx,
  hold: Pick<StoredHold, "id" | "passedItems">,
  passing?: string,
): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({
      state: "waiting",
      copy_id: null,
      ready_at: null,
      keep_until: null,
      pulled_at: null,
      ...(passing === undefined ? {} : { passed_items: [...(hold.passedItems ?? []), passing] }),
    })
    .where("id", "=", hold.id)
    .where("ended_at", "is", null)
    .execute();
}

/** What a reader or staff may change of an open hold; null for none. */
export type HoldChange = Partial<{
  pickup: string;
  starts_on: string | null;
  ends_on: string | null;
  suspended: boolean;
  suspended_until: string | null;
  recall: boolean;
  target: string;
  item_id: null;
  volume_id: string | null;
  hopeless_since: null;
}>;

export async function updateHold(tx: Tx, id: string, change: HoldChange): Promise<void> {
  await on(tx).updateTable("hold").set(change).where("id", "=", id).execute();
}

/** Gives places by hand to holds of a locked queue; null takes one back. */
export async function setPins(tx: Tx, pins: ReadonlyMap<string, number | null>): Promise<void> {
  for (const [id, pinned] of pins) await on(tx).updateTable("hold").set({ pinned }).where("id", "=", id).execute();
}

/** Whether anybody waits, of some titles. */
export async function waitedFor(at: Database | Tx, recordIds: readonly string[]): Promise<string[]> {
  if (recordIds.length === 0) return [];
  const rows = await on(at)
    .selectFrom("hold")
    .select("record_id")
    .distinct()
    .where("record_id", "in", [...recordIds])
    .where("ended_at", "is", null)
    .orderBy("record_id")
    .execute();
  return rows.map(({ record_id }) => record_id);
}

/**
 * Titles of which a copy stands free while a hold with dates has begun or woken: their queues are looked at again. Not only of today's: the
 * program may have stood still on the day itself.
 */
export async function titlesThatWake(at: Database | Tx, today: string): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("hold as h")
    .select("h.record_id")
    .distinct()
    .where("h.state", "=", "waiting")
    .where((of) =>
      of.or([
        of("h.starts_on", "<=", today),
        of.and([of("h.suspended", "=", true), of("h.suspended_until", "<", today)]),
      ]),
    )
    .where((of) =>
      of.exists(
        of
          .selectFrom("title_availability as a")
          .select("a.record_id")
          .whereRef("a.record_id", "=", "h.record_id")
          .where("a.available", ">", 0),
      ),
    )
    .execute();
  return rows.map(({ record_id }) => record_id);
}

/** Says since when no copy can fill a hold, or that one can again. */
export async function setHopeless(tx: Tx, ids: readonly string[], since: Date | null): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .updateTable("hold")
    .set({ hopeless_since: since })
    .where("id", "in", [...ids])
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
    .where("state", "in", ["waiting", "pulling"])
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

/** The titles of some loans. */
export async function loanTitles(at: Database | Tx, loanIds: readonly string[]): Promise<string[]> {
  if (loanIds.length === 0) return [];
  const rows = await on(at)
    .selectFrom("loan")
    .select("record_id")
    .distinct()
    .where("id", "in", [...loanIds])
    .execute();
  return rows.map(({ record_id }) => record_id);
}

/** How many wait for a title or have a copy set aside. */
export async function countOpenHolds(at: Database | Tx, recordId: string): Promise<number> {
  const { count } = await on(at)
    .selectFrom("hold")
    .select((of) => of.fn.countAll<string>().as("count"))
    .where("record_id", "=", recordId)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
