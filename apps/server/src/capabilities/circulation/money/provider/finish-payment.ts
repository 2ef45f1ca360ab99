import { allocate, type Entry, type Money, type Posting } from "@wenyuan/ledger";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { keepEntry } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { findPayment, insertRefund, lockPayment, markPaid } from "./payment.store.ts";
import type { Payment } from "./payment.ts";

/** What became of a provider's word that somebody paid. */
export type Finished = "posted" | "known" | "wrong-amount" | "unknown";

export interface Paid {
  readonly orderId: string;
  readonly provider: string;
  readonly transactionId: string;
  readonly amount: Money;
}

/**
 * Books a payment that a provider says was made, once however often and late it says so. What was paid at a desk or let off meanwhile is not
 * paid twice: the rest is the reader's and goes back the way it came.
 */
export async function finishPayment(tx: Tx, paid: Paid, now: Date): Promise<Finished> {
  const known = await findPayment(tx, paid.orderId);
  if (!known?.readerId || known.provider !== paid.provider) return "unknown";
  await lockReader(tx, known.readerId);
  const payment = await lockPayment(tx, known.id);
  if (!payment || payment.state === "paid") return "known";
  const { amount } = payment;
  if (amount.minor !== paid.amount.minor || amount.currency !== paid.amount.currency) return "wrong-amount";
  const { entry, surplus } = await entryFor(tx, payment, known.readerId);
  const by = `provider:${paid.provider}`;
  const entryId = await keepEntry(tx, entry, {
    at: now,
    by,
    till: paid.provider,
    externalId: `${paid.provider}:${paid.transactionId}`,
  });
  await markPaid(tx, payment.id, { transactionId: paid.transactionId, at: now, entryId });
  if (surplus > 0)
    await insertRefund(tx, { id: `${payment.id}-s`, paymentId: payment.id, amountMinor: surplus, at: now, by });
  await publish(tx, chargesChanged, [{ ids: [...payment.charges] }]);
  return "posted";
}

/** What still remains is paid, the oldest first; what is over is owed to the reader. */
async function entryFor(
  tx: Tx,
  { amount, charges, provider }: Payment,
  reader: string,
): Promise<{ entry: Entry; surplus: number }> {
  const states = (await readStates(tx, charges)).filter(({ closed }) => !closed);
  const remaining = states.reduce((sum, state) => sum + state.remaining.minor, 0);
  const applied = Math.min(amount.minor, remaining);
  const shares = applied === 0 ? [] : allocate(states, { ...amount, minor: applied });
  if (!Array.isArray(shares)) throw new Error(`a payment that the ledger refuses: ${shares.code}`);
  const surplus = amount.minor - applied;
  const postings: Posting[] = [
    { account: `till:${provider}`, amount },
    ...shares.map(({ charge, amount: part }) => ({
      account: "receivable" as const,
      amount: { ...part, minor: -part.minor },
      reader,
      charge,
    })),
    ...(surplus > 0 ? [{ account: "payable" as const, amount: { ...amount, minor: -surplus }, reader }] : []),
  ];
  return { entry: { kind: "payment", postings }, surplus };
}
