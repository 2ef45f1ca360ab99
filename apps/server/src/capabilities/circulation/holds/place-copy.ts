import { dateAt } from "@wenyuan/calendar";
import {
  FAIR_QUEUE,
  keepUntil,
  type QueuePolicy,
  type ReturnRoute,
  resolveAspect,
  routeReturn,
} from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { findReader } from "../../readers/index.ts";
import { changeItemState, type LockedItem } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { giveCopy, lockQueue, logHolds } from "./hold.store.ts";

/** How this library fills holds; a setting when a library wants another. */
const queuePolicy: QueuePolicy = FAIR_QUEUE;

/** Where a copy that came free goes, in the words of a desk's screen. */
export type CopyGoes =
  | { readonly to: "shelf"; readonly branch: string }
  | { readonly to: "repair"; readonly branch: string }
  | { readonly to: "transit"; readonly branch: string; readonly holdId?: string }
  | { readonly to: "hold-shelf"; readonly branch: string; readonly holdId: string; readonly keepUntil: string };

/**
 * Gives a copy that came free, locked and not on loan, to the first in the queue, or sends it home, or to the shelf; the log says why it
 * went to one hold and not to another.
 * @param at the branch where it was handed in
 */
export async function placeCopy(
  tx: Tx,
  copy: LockedItem,
  { at, now, rulebook }: { at: string; now: Date; rulebook: Rulebook },
): Promise<CopyGoes> {
  const instant = instantOfDate(now);
  const holds = copy.wanted ? await lockQueue(tx, copy.recordId) : [];
  const { route, log } = routeReturn({
    copy: {
      id: copy.itemId,
      homeBranch: copy.branch,
      atBranch: at,
      status: itemStatus({ ...copy, loanId: null, holdId: null, onHoldShelf: false, transitTo: null }),
      lendable: copy.lendable && copy.counted,
      ...(copy.volumeId === null ? {} : { volume: copy.volumeId }),
    },
    at,
    holds: holds.map((hold) => (hold.copyId === copy.itemId ? { ...hold, state: "waiting" as const } : hold)),
    policy: queuePolicy,
    today: dateAt(instant, rulebook.deskOf(at).zone).toString(),
    damaged: copy.process === "repair",
  });
  await logHolds(tx, log, { itemId: copy.itemId, at: now });
  const goes = await carryOut(tx, copy, { route, at, now, rulebook });
  await changeItemState(tx, copy.itemId, standingAfter(goes, { at, now }));
  return goes;
}

/** The item's facts for where it goes. */
function standingAfter(goes: CopyGoes, { at, now }: { at: string; now: Date }) {
  const holdId = "holdId" in goes ? goes.holdId : undefined;
  return {
    at_branch: at,
    seen_at: now,
    missing_since: null,
    hold_id: holdId ?? null,
    on_hold_shelf: goes.to === "hold-shelf",
    transit_to: goes.to === "transit" ? goes.branch : null,
    transit_since: goes.to === "transit" ? now : null,
  };
}

async function carryOut(
  tx: Tx,
  copy: LockedItem,
  { route, at, now, rulebook }: { route: ReturnRoute; at: string; now: Date; rulebook: Rulebook },
): Promise<CopyGoes> {
  if (route.to === "shelf" || route.to === "repair") return { to: route.to, branch: at };
  if (route.to === "transit") {
    if (route.hold) await giveCopy(tx, route.hold.id, { itemId: copy.itemId });
    return { to: "transit", branch: route.branch, ...(route.hold ? { holdId: route.hold.id } : {}) };
  }
  const kept = await keptUntil(tx, route.hold.reader, { copy, at, now, rulebook });
  await giveCopy(tx, route.hold.id, { itemId: copy.itemId, readyAt: now, keepUntil: kept });
  return { to: "hold-shelf", branch: at, holdId: route.hold.id, keepUntil: kept };
}

/** Days on the hold shelf when no rule says how many. */
const usualKeep = { keepDays: 7, keepCounts: "days" } as const;

async function keptUntil(
  tx: Tx,
  readerId: string,
  { copy, at, now, rulebook }: { copy: LockedItem; at: string; now: Date; rulebook: Rulebook },
): Promise<string> {
  const reader = await findReader(tx, readerId);
  const facts = {
    readerCategory: reader?.category ?? "",
    department: reader?.department,
    itemType: copy.kind,
    branch: at,
  };
  const terms = resolveAspect(rulebook.policies, "hold", caseAt(rulebook, facts, instantOfDate(now)))?.terms;
  return keepUntil(terms ?? usualKeep, instantOfDate(now), rulebook.deskOf(at)).toString();
}
