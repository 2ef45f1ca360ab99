import { type Opening, Temporal } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy, findItemByBarcode, type Item } from "../../catalogue/index.ts";
import { lockReader } from "../../readers/index.ts";
import { availabilityChanged, loansChanged } from "../events.ts";
import { type CopyGoes, placeCopy } from "../holds/place-copy.ts";
import { endsInHand } from "../items/aside.ts";
import { changeItemState, type LockedItem } from "../items/item-state.store.ts";
import { lockState } from "../items/lock-state.ts";
import { findLostLoan } from "../money/losses/lost-loan.store.ts";
import { type FoundAgain, settleFoundItem } from "../money/losses/settle-found.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { readSuspension } from "../standing/reader-state.store.ts";
import type { DeskAct } from "./approve-override.ts";
import { collectFine, type LatenessCost } from "./collect-fine.ts";
import { type LastAct, standingOf } from "./last-act.ts";
import { lastClosing } from "./last-closing.ts";
import { endLoan, findOpenLoan } from "./loan.store.ts";
import type { Loan } from "./loan.ts";

export interface CheckInRequest {
  readonly itemBarcode: string;
  /** When it came back, if not now; of a book drop: when it was emptied. */
  readonly returnedAt?: Date | undefined;
  /** 还书箱: it lay in the book drop since the desk was last open, and counts as returned then. */
  readonly bookDrop?: boolean | undefined;
  /** 称已还的书在架上找到: the reader was right, and it counts as returned on the day he named. */
  readonly asClaimed?: boolean | undefined;
}

/** A return, or an item that was only seen at the desk. */
export interface CheckedIn {
  readonly item: Item;
  /** The loan that ended; none for an item that was not lent. */
  readonly loan?: Loan;
  readonly cost: LatenessCost;
  readonly goes: CopyGoes;
  /** It had been taken for lost, or was missing: the desk settles it. */
  readonly was?: "lost" | "missing" | "claimed-returned";
  /** What became of the price of a lost item. */
  readonly found?: FoundAgain;
  /** Damage that is known already. */
  readonly damage?: string;
}

/**
 * Takes an item back: ends its loan, charges lateness, and says where the item goes. The reader is locked before the item, as at
 * check-out; whose loan it is must therefore be looked up first and is looked at again under the lock.
 */
export async function checkIn(
  tx: Tx,
  rules: Rules,
  request: CheckInRequest,
  act: DeskAct,
): Promise<CheckedIn | Problem> {
  const item = await findItemByBarcode(tx, request.itemBarcode);
  if (!item) return circulationProblems.itemUnknown({ barcode: request.itemBarcode });
  const loan = await findOpenLoan(tx, item.id);
  // A lost item that comes back: its price is settled with the reader who lost it.
  const lost = loan ? undefined : await findLostLoan(tx, item.id);
  const holder = loan?.readerId ?? lost?.readerId;
  if (holder !== undefined) await lockReader(tx, holder);
  const state = await lockState(tx, item, act.now);
  if ((loan?.id ?? null) !== state.loanId) return circulationProblems.movedMeanwhile();
  const rulebook = await rules.inForce(tx, state, act.now);
  const at = act.branch ?? state.branch;
  const by = changedBy(act.actor);
  const back = { request, loan, item, state, rulebook, act };
  const cost = await endLent(tx, rules, back);
  const settling = { item, rulebook, by, now: act.now };
  const found =
    lost && state.lost !== null ? await settleFoundItem(tx, rules, { loanId: lost.id, ...settling }) : undefined;
  const done = endsInHand(state.process);
  await changeItemState(tx, item.id, { ...backInHand, ...(done ? { process: null, process_since: null } : {}) });
  const copy = { ...state, ...afterReturn, ...(done ? { process: null } : {}) };
  const goes = await placeCopy(tx, copy, { at, now: act.now, rulebook });
  if (loan) await publish(tx, loansChanged, [{ ids: [loan.id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
  const was = wasBefore(state);
  const { damage } = state;
  return {
    item,
    cost,
    goes,
    ...(loan ? { loan } : {}),
    ...(was ? { was } : {}),
    ...(found ? { found } : {}),
    ...(damage === null ? {} : { damage }),
  };
}

interface Returning {
  readonly request: CheckInRequest;
  readonly loan: Loan | undefined;
  readonly item: Item;
  readonly state: LockedItem;
  readonly rulebook: Rulebook;
  readonly act: DeskAct;
}

/** Ends the loan, if there is one, as of the moment the item came back, and charges lateness up to then. */
async function endLent(
  tx: Tx,
  rules: Rules,
  { request, loan, item, state, rulebook, act }: Returning,
): Promise<LatenessCost> {
  if (loan?.readerId === undefined) return {};
  const at = act.branch ?? state.branch;
  const by = changedBy(act.actor);
  const returned = momentOfReturn(request, loan, { desk: rulebook.deskOf(at), now: act.now });
  const suspendedUntil = (await readSuspension(tx, loan.readerId)) ?? null;
  const lent = { ...loan, readerId: loan.readerId };
  const cost = await collectFine(tx, rules, { loan: lent, item, rulebook, returned, by, now: act.now });
  const lastAct: LastAct = {
    kind: "returned",
    by,
    at: act.now.toISOString(),
    before: standingOf(state),
    ...(loan.claimedOn === undefined ? {} : { claimedOn: loan.claimedOn }),
    ...(cost.chargeId === undefined ? {} : { chargeId: cost.chargeId }),
    ...(cost.suspendedUntil === undefined ? {} : { suspendedUntil }),
  };
  const ended = returned < loan.lentAt ? act.now : returned;
  await endLoan(tx, loan.id, { at: ended, atBranch: at, by, ended: "returned", lastAct });
  return cost;
}

function momentOfReturn(
  { returnedAt, bookDrop, asClaimed }: CheckInRequest,
  { claimedOn }: Loan,
  { desk, now }: { readonly desk: Opening; readonly now: Date },
): Date {
  const moment = earlier(returnedAt, now);
  if (bookDrop) return earlier(lastClosing(desk, moment), moment);
  if (returnedAt === undefined && asClaimed && claimedOn !== undefined) return earlier(startOf(claimedOn, desk), now);
  return moment;
}

/** When a day of the library began. */
function startOf(day: string, { zone }: Opening): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

const backInHand = { loan_id: null, due_at: null, lost: null, lost_at: null, claimed_returned_at: null };
const afterReturn = { loanId: null, dueAt: null, lost: null, claimedReturnedAt: null, missingSince: null };

function wasBefore(state: LockedItem): CheckedIn["was"] {
  if (state.lost !== null) return "lost";
  if (state.claimedReturnedAt !== null) return "claimed-returned";
  return state.missingSince === null ? undefined : "missing";
}

function earlier(returned: Date | undefined, now: Date): Date {
  return returned !== undefined && returned < now ? returned : now;
}
