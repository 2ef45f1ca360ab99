import { dateAt } from "@wenyuan/calendar";
import { type Copy, chooseHold, inQueueOrder, isHopeless, type QueuePolicy } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { holdsChanged } from "../events.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { lockFreeCopies, readCopies } from "./free-copies.store.ts";
import { lockQueue, setHopeless, setPull } from "./hold.store.ts";
import type { StoredHold } from "./hold.ts";
import { logHolds } from "./hold-log.store.ts";

/** When and by which rules a queue is looked at. */
export interface Serving {
  readonly now: Date;
  readonly rulebook: Rulebook;
}

/**
 * Sets copies that stand on their shelves aside for those who wait, first come, first served, and says which holds no copy can ever fill.
 * Runs whenever a copy comes free without being in anybody's hand, and whenever a hold begins to want one: placed, woken, changed. The
 * queue is locked after the copies, as everywhere.
 */
export async function serveQueue(tx: Tx, recordId: string, { now, rulebook }: Serving): Promise<void> {
  const free = await lockFreeCopies(tx, recordId);
  const queue = await lockQueue(tx, recordId);
  if (queue.length === 0) return;
  const { queue: policy } = await readServiceTerms(tx);
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone).toString();
  const pulled = new Set<string>();
  for (const hold of inQueueOrder(queue) as StoredHold[]) {
    if (free.length === 0) break;
    const copy = copyFor(hold, { free, queue: queue.filter(({ id }) => !pulled.has(id)), policy, today });
    if (!copy) continue;
    free.splice(free.indexOf(copy), 1);
    pulled.add(hold.id);
    const { log } = chooseHold(copy, queue, policy, today);
    await setPull(tx, hold.id, { itemId: copy.id, at: now });
    await changeItemState(tx, copy.id, { hold_id: hold.id });
    await logHolds(
      tx,
      log.filter((entry) => !pulled.has(entry.hold) || entry.hold === hold.id),
      { itemId: copy.id, at: now },
    );
  }
  await noteHopeless(tx, recordId, { queue, policy, now });
  if (pulled.size > 0) await publish(tx, holdsChanged, [{ ids: [...pulled] }]);
}

/** The copy that goes to this hold before all others; one that need not travel before one that must. */
function copyFor(
  hold: StoredHold,
  {
    free,
    queue,
    policy,
    today,
  }: {
    readonly free: readonly Copy[];
    readonly queue: readonly StoredHold[];
    readonly policy: QueuePolicy;
    readonly today: string;
  },
): Copy | undefined {
  const its = free.filter((copy) => chooseHold(copy, queue, policy, today).chosen?.id === hold.id);
  return its.find((copy) => copy.atBranch === hold.pickup) ?? its[0];
}

async function noteHopeless(
  tx: Tx,
  recordId: string,
  { queue, policy, now }: { readonly queue: readonly StoredHold[]; readonly policy: QueuePolicy; readonly now: Date },
): Promise<void> {
  const copies = await readCopies(tx, recordId);
  const waiting = queue.filter(({ state }) => state === "waiting");
  const lost = waiting.filter((hold) => isHopeless(hold, copies, policy));
  const found = waiting.filter((hold) => !lost.includes(hold) && hold.hopeless);
  await setHopeless(
    tx,
    lost.filter(({ hopeless }) => !hopeless).map(({ id }) => id),
    now,
  );
  await setHopeless(
    tx,
    found.map(({ id }) => id),
    null,
  );
}
