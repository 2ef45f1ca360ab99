import { applyDeposit, type Money, type Outcome, returnDeposit, takeDeposit } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { followDeposit, lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { circulationProblems } from "../../problems.ts";
import { openChargesOf } from "../charges/charge.store.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { heldFor, keepEntry } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { type OverCounter, tillAccount } from "../over-counter.ts";
import { shareOpenSession } from "../tills/till.store.ts";

export interface DepositMove extends OverCounter {
  readonly readerId: string;
  readonly amount: Money;
  /** The library's day. */
  readonly today: string;
}

/** 押金: taken, or given back. It stays the reader's own and is never more than was taken. @returns the entry's id */
export async function moveDeposit(
  tx: Tx,
  { way, ...move }: DepositMove & { readonly way: "take" | "return" },
  act: MoneyAct,
): Promise<string | Problem> {
  const { readerId, amount } = move;
  if (!(await lockReader(tx, readerId))) return circulationProblems.readerUnknown();
  const session = await shareOpenSession(tx, move.till);
  if (!session) return circulationProblems.tillClosed();
  const till = tillAccount(move);
  const minor = await heldFor(tx, readerId, { account: "deposits", currency: amount.currency });
  const outcome =
    way === "take"
      ? takeDeposit(readerId, amount, till)
      : returnDeposit(readerId, amount, { held: { ...amount, minor }, till });
  const booked = await book(tx, outcome, { at: act.now, by: changedBy(act.actor), till, sessionId: session.id });
  if (typeof booked === "string")
    await tellReaders(tx, { readerId, currency: amount.currency, today: move.today }, act);
  return booked;
}

/** A reader of a category that asks for a deposit may borrow when it is there, and no longer when it is not. */
async function tellReaders(
  tx: Tx,
  { readerId, currency, today }: { readonly readerId: string; readonly currency: string; readonly today: string },
  { actor, now }: MoneyAct,
): Promise<void> {
  const minor = await heldFor(tx, readerId, { account: "deposits", currency });
  await followDeposit(tx, { readerId, held: { minor, currency }, today }, { actor, now });
}

/** Pays what a reader owes from the deposit, the oldest charge first. @returns the entry's id */
export async function applyReaderDeposit(
  tx: Tx,
  { readerId, amount, today }: { readonly readerId: string; readonly amount: Money; readonly today: string },
  act: MoneyAct,
): Promise<string | Problem> {
  if (!(await lockReader(tx, readerId))) return circulationProblems.readerUnknown();
  const ids = (await openChargesOf(tx, [readerId])).map(({ id }) => id);
  if (ids.length === 0) return circulationProblems.chargeUnknown();
  const minor = await heldFor(tx, readerId, { account: "deposits", currency: amount.currency });
  const outcome = applyDeposit(await readStates(tx, ids), amount, { ...amount, minor });
  const booked = await book(tx, outcome, { at: act.now, by: changedBy(act.actor) });
  if (typeof booked !== "string") return booked;
  await publish(tx, chargesChanged, [{ ids }]);
  await tellReaders(tx, { readerId, currency: amount.currency, today }, act);
  return booked;
}

async function book(tx: Tx, outcome: Outcome, origin: Parameters<typeof keepEntry>[2]): Promise<string | Problem> {
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  return await keepEntry(tx, outcome.entry, origin);
}
