import { type Money, pay } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { circulationProblems } from "../../problems.ts";
import { findCharges, openChargesOf } from "../charges/charge.store.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { keepEntry } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { type OverCounter, tillAccount } from "../over-counter.ts";
import { shareOpenSession } from "../tills/till.store.ts";

export interface CounterPayment extends OverCounter {
  readonly readerId: string;
  readonly amount: Money;
  /** What is paid; all that is owed, the oldest first, when nothing is named. */
  readonly chargeIds?: readonly string[] | undefined;
}

/** A reader pays at a desk, in part or in full. The reader is locked first: two desks never take more than is owed. @returns the entry's id */
export async function payCharges(tx: Tx, payment: CounterPayment, act: MoneyAct): Promise<string | Problem> {
  const { readerId, amount, chargeIds } = payment;
  if (!(await lockReader(tx, readerId))) return circulationProblems.readerUnknown();
  const session = await shareOpenSession(tx, payment.till);
  if (!session) return circulationProblems.tillClosed();
  const charges = chargeIds ? await findCharges(tx, chargeIds) : await openChargesOf(tx, [readerId]);
  if (charges.length === 0 || charges.some((charge) => charge.readerId !== readerId))
    return circulationProblems.chargeUnknown();
  const ids = charges.map(({ id }) => id);
  const paid = pay(await readStates(tx, ids), amount, tillAccount(payment));
  if (!paid.ok) return circulationProblems.moneyRefused({ refusal: paid.refusal });
  const origin = { at: act.now, by: changedBy(act.actor), till: tillAccount(payment), sessionId: session.id };
  const entryId = await keepEntry(tx, paid.entry, origin);
  await publish(tx, chargesChanged, [{ ids }]);
  return entryId;
}
