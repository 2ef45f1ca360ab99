import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy, findItemByBarcode, type Item } from "../../catalogue/index.ts";
import { lockReader } from "../../readers/index.ts";
import { availabilityChanged, loansChanged } from "../events.ts";
import { type CopyGoes, placeCopy } from "../holds/place-copy.ts";
import { changeItemState, type LockedItem, lockItemState } from "../items/item-state.store.ts";
import { setItemState } from "../items/set-item-state.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import type { DeskAct } from "./approve-override.ts";
import { collectFine, type LatenessCost } from "./collect-fine.ts";
import { endLoan, findOpenLoan } from "./loan.store.ts";
import type { Loan } from "./loan.ts";

export interface CheckInRequest {
  readonly itemBarcode: string;
  /** When it came back, if not now: what the book drop held overnight. */
  readonly returnedAt?: Date | undefined;
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
  if (loan?.readerId !== undefined) await lockReader(tx, loan.readerId);
  const state = await lockState(tx, item, act.now);
  if ((loan?.id ?? null) !== state.loanId) return circulationProblems.movedMeanwhile();
  const rulebook = await rules.inForce(tx, state, act.now);
  const at = act.branch ?? state.branch;
  const by = changedBy(act.actor);
  let cost: LatenessCost = {};
  if (loan?.readerId !== undefined) {
    const returned = earlier(request.returnedAt, act.now);
    const lent = { ...loan, readerId: loan.readerId };
    cost = await collectFine(tx, rules, { loan: lent, item, rulebook, returned, by, now: act.now });
    await endLoan(tx, loan.id, {
      at: returned < loan.lentAt ? act.now : returned,
      atBranch: at,
      by,
      ended: "returned",
    });
  }
  await changeItemState(tx, item.id, backInHand);
  const goes = await placeCopy(tx, { ...state, ...afterReturn }, { at, now: act.now, rulebook });
  if (loan) await publish(tx, loansChanged, [{ ids: [loan.id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
  const was = wasBefore(state);
  return { item, cost, goes, ...(loan ? { loan } : {}), ...(was ? { was } : {}) };
}

const backInHand = { loan_id: null, due_at: null, lost: null, lost_at: null, claimed_returned_at: null };
const afterReturn = { loanId: null, dueAt: null, lost: null, claimedReturnedAt: null, missingSince: null };

function wasBefore(state: LockedItem): CheckedIn["was"] {
  if (state.lost !== null) return "lost";
  if (state.claimedReturnedAt !== null) return "claimed-returned";
  return state.missingSince === null ? undefined : "missing";
}

async function lockState(tx: Tx, item: Item, now: Date): Promise<LockedItem> {
  const state = await lockItemState(tx, item.id);
  if (state) return state;
  await setItemState(tx, [item], now);
  const made = await lockItemState(tx, item.id);
  if (!made) throw new Error(`item ${item.id} has no standing after it was given one`);
  return made;
}

function earlier(returned: Date | undefined, now: Date): Date {
  return returned !== undefined && returned < now ? returned : now;
}
