import { dateAt } from "@wenyuan/calendar";
import { keepUntil, type QueuePolicy, type ReturnRoute, resolveAspect, routeReturn } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { findReader } from "../../readers/index.ts";
import { changeItemState, type ItemChange, type LockedItem } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { type CopyBrought, deliverCopy } from "../requests/deliver-copy.ts";
import { isBringProcess } from "../requests/request.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { lockItemIfFree } from "./free-copies.store.ts";
import { giveCopy, lockQueue, releaseHold } from "./hold.store.ts";
import { asWaiting, type StoredHold } from "./hold.ts";
import { logHolds } from "./hold-log.store.ts";
import { serveQueue } from "./serve-queue.ts";

/** Where a copy that came free goes, in the words of a desk's screen. */
export type CopyGoes =
  | { readonly to: "shelf"; readonly branch: string }
  | { readonly to: "repair"; readonly branch: string }
  | { readonly to: "transit"; readonly branch: string; readonly holdId?: string; readonly requestId?: string }
  | { readonly to: "hold-shelf"; readonly branch: string; readonly holdId: string; readonly keepUntil: string }
  | CopyBrought;

/** When and where a copy is in hand. */
interface InHand {
  /** The branch where it was handed in. */
  readonly at: string;
  readonly now: Date;
  readonly rulebook: Rulebook;
  /** It is decided about where it stands, without anybody having scanned it. */
  readonly unseen?: boolean;
}

/**
 * Gives a copy that came free, locked and not on loan, to the reader it was fetched for, to the first in the queue, or sends it home, or to
 * the shelf; the log says why it went to one hold and not to another.
 */
export async function placeCopy(tx: Tx, copy: LockedItem, inHand: InHand): Promise<CopyGoes> {
  const brought = await deliverCopy(tx, copy, inHand);
  if (brought) return brought;
  const { at, now } = inHand;
  const queue = copy.wanted ? await lockQueue(tx, copy.recordId) : [];
  const own = queue.find((hold) => hold.copyId === copy.itemId);
  if (own && standsReady(own, copy, at))
    return { to: "hold-shelf", branch: at, holdId: own.id, keepUntil: own.keepUntil };
  const { route, log } = await routeCopy(tx, copy, { ...inHand, queue, own });
  await logHolds(tx, log, { itemId: copy.itemId, at: now });
  const chosen = "hold" in route ? route.hold?.id : undefined;
  if (own && own.id !== chosen) await releaseHold(tx, own);
  const freed = await freePulled(tx, copy, { queue, chosen });
  const goes = await carryOut(tx, copy, { ...inHand, route });
  await changeItemState(tx, copy.itemId, standingAfter(goes, copy, inHand));
  if (freed) await serveQueue(tx, copy.recordId, inHand);
  return goes;
}

/** It stood on the hold shelf already and was only scanned again: nobody gains days by that. */
function standsReady(
  own: StoredHold,
  copy: LockedItem,
  at: string,
): own is StoredHold & { readonly keepUntil: string } {
  return own.state === "ready" && own.pickup === at && own.keepUntil !== undefined && copy.process !== "repair";
}

interface Queued {
  readonly queue: readonly StoredHold[];
  /** The hold that this copy was meant for already. */
  readonly own: StoredHold | undefined;
}

/**
 * A copy that was promised keeps its promise. Any other goes down the queue; there, a hold whose own copy is still to be fetched from its
 * shelf takes the one in hand, if it lies where its reader fetches it and nobody has the other in hand just now.
 */
async function routeCopy(tx: Tx, copy: LockedItem, { at, now, rulebook, queue, own }: InHand & Queued) {
  const { queue: policy } = await readServiceTerms(tx);
  const question = { copy, at, now, rulebook, policy };
  if (own) {
    const kept = routed(question, [asWaiting(own)]);
    if ("hold" in kept.route && kept.route.hold) return kept;
  }
  const others = queue.map((hold) => (hold.pulling && hold.pickup === at ? asWaiting(hold) : hold));
  const first = routed(question, others);
  const chosen =
    "hold" in first.route ? queue.find(({ id }) => "hold" in first.route && id === first.route.hold?.id) : undefined;
  if (!chosen?.pulling || chosen.copyId === undefined) return first;
  if (await lockItemIfFree(tx, chosen.copyId)) return first;
  return routed(
    question,
    queue.map((hold) => (hold.copyId === copy.itemId ? asWaiting(hold) : hold)),
  );
}

function routed(
  { copy, at, now, rulebook, policy }: InHand & { readonly copy: LockedItem; readonly policy: QueuePolicy },
  holds: readonly StoredHold[],
) {
  return routeReturn({
    copy: {
      id: copy.itemId,
      homeBranch: copy.branch,
      atBranch: at,
      status: itemStatus({ ...copy, loanId: null, holdId: null, onHoldShelf: false, transitTo: null }),
      lendable: copy.lendable && copy.counted,
      ...(copy.volumeId === null ? {} : { volume: copy.volumeId }),
    },
    at,
    holds,
    policy,
    today: dateAt(instantOfDate(now), rulebook.deskOf(at).zone).toString(),
    damaged: copy.process === "repair",
  });
}

/** The copy on its shelf that the chosen hold no longer needs, let go before the one in hand takes its place. */
async function freePulled(
  tx: Tx,
  copy: LockedItem,
  { queue, chosen }: { readonly queue: readonly StoredHold[]; readonly chosen: string | undefined },
): Promise<boolean> {
  const before = queue.find(({ id }) => id === chosen);
  if (!before?.pulling || before.copyId === undefined || before.copyId === copy.itemId) return false;
  await changeItemState(tx, before.copyId, { hold_id: null });
  return true;
}

/** The item's facts for where it goes. */
function standingAfter(goes: CopyGoes, copy: LockedItem, { at, now, unseen }: InHand): ItemChange {
  const holdId = "holdId" in goes ? goes.holdId : undefined;
  return {
    at_branch: at,
    ...(unseen ? {} : { seen_at: now, missing_since: null }),
    ...(isBringProcess(copy.process) ? { process: null, process_since: null } : {}),
    hold_id: holdId ?? null,
    on_hold_shelf: goes.to === "hold-shelf",
    transit_to: goes.to === "transit" ? goes.branch : null,
    transit_since: goes.to === "transit" ? now : null,
  };
}

async function carryOut(
  tx: Tx,
  copy: LockedItem,
  { route, at, now, rulebook }: InHand & { readonly route: ReturnRoute },
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
  { copy, at, now, rulebook }: InHand & { readonly copy: LockedItem },
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
