import { dateAt } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { changeItemState, type LockedItem } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { checkHoldDates } from "./check-hold-dates.ts";
import { refusePickup } from "./check-pickup.ts";
import { type HoldChange, releaseHold, updateHold } from "./hold.store.ts";
import type { StoredHold } from "./hold.ts";
import type { HoldAct } from "./hold-act.ts";
import { logAct } from "./hold-log.store.ts";
import { lockWithCopy } from "./lock-with-copy.ts";
import { type CopyGoes, placeCopy } from "./place-copy.ts";
import { serveQueue } from "./serve-queue.ts";

/** What is to be different; null takes a date away. */
export interface HoldWish {
  readonly holdId: string;
  readonly readerId?: string | undefined;
  readonly pickup?: string | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** Rests until a day, its last; or until it is woken. It keeps its place. */
  readonly suspend?: { readonly until?: string | undefined } | null | undefined;
}

/**
 * Changes where a hold is fetched, when it is wanted, and whether it rests. A copy that is ready already is carried to the new branch; one
 * that was to be pulled for a hold that now rests goes to the next.
 */
export async function changeHold(
  tx: Tx,
  rules: Rules,
  wish: HoldWish,
  act: DeskAct,
): Promise<{ readonly goes?: CopyGoes } | Problem> {
  const locked = await lockWithCopy(tx, wish);
  if ("status" in locked) return locked;
  const { hold, copy } = locked;
  const rulebook = await rules.inForce(tx, copy ?? (await readRuleVersions(tx)), act.now);
  const today = dateAt(instantOfDate(act.now), rulebook.deskOf(wish.pickup ?? hold.pickup).zone).toString();
  const fault = checkHoldDates(datesAfter(hold, wish), today) ?? (await refuseWish(tx, hold, wish));
  if (fault) return fault;
  const rests = wish.suspend !== undefined && wish.suspend !== null;
  if (rests && copy && !hold.pulling) return circulationProblems.holdHasCopy();
  await updateHold(tx, hold.id, columnsOf(wish));
  await logAct(tx, hold.id, { act: actOf(wish), at: act.now, by: changedBy(act.actor) });
  const goes = await follow(tx, { hold, copy, wish }, { now: act.now, rulebook });
  await publish(tx, holdsChanged, [{ ids: [hold.id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [hold.recordId] }]);
  return goes ? { goes } : {};
}

/** What the change means for the copy that was set aside, and for the queue. */
async function follow(
  tx: Tx,
  { hold, copy, wish }: { readonly hold: StoredHold; readonly copy: LockedItem | undefined; readonly wish: HoldWish },
  serving: { readonly now: Date; readonly rulebook: Rulebook },
): Promise<CopyGoes | undefined> {
  if (copy && hold.state === "ready" && wish.pickup !== undefined && wish.pickup !== hold.pickup)
    return await placeCopy(tx, copy, { at: copy.atBranch, ...serving, unseen: true });
  if (copy && hold.state === "in-transit" && !hold.pulling && wish.pickup !== undefined)
    await changeItemState(tx, copy.itemId, { transit_to: wish.pickup });
  if (copy && hold.pulling && (wish.suspend || wish.from)) {
    await changeItemState(tx, copy.itemId, { hold_id: null });
    await releaseHold(tx, hold);
  }
  await serveQueue(tx, hold.recordId, serving);
  return undefined;
}

/** What is left out stays; null takes it away. */
function wishedOr(wished: string | null | undefined, now: string | undefined): string | undefined {
  return wished === undefined ? now : (wished ?? undefined);
}

function datesAfter(hold: StoredHold, { from, until, suspend }: HoldWish) {
  return {
    from: wishedOr(from, hold.from),
    until: wishedOr(until, hold.until),
    ...(suspend?.until === undefined ? {} : { suspendedUntil: suspend.until }),
    ...(from === undefined ? { began: true } : {}),
  };
}

async function refuseWish(tx: Tx, hold: StoredHold, { pickup }: HoldWish): Promise<Problem | undefined> {
  if (pickup === undefined || pickup === hold.pickup) return undefined;
  return await refusePickup(tx, { recordId: hold.recordId, target: hold.target, pickup });
}

function columnsOf({ pickup, from, until, suspend }: HoldWish): HoldChange {
  return {
    ...(pickup === undefined ? {} : { pickup }),
    ...(from === undefined ? {} : { starts_on: from }),
    ...(until === undefined ? {} : { ends_on: until }),
    ...(suspend === undefined ? {} : { suspended: suspend !== null, suspended_until: suspend?.until ?? null }),
  };
}

function actOf({ suspend }: HoldWish): HoldAct {
  if (suspend === undefined) return "changed";
  return suspend === null ? "resumed" : "suspended-by";
}
