import { payOut } from "@wenyuan/ledger";
import type { Tx } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { randomToken } from "../../../../kernel/ids/random-token.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { lockReader } from "../../../readers/index.ts";
import { heldFor, keepEntry } from "../ledger/ledger.store.ts";
import type { PaymentProviders } from "./open-providers.ts";
import {
  endRefund,
  findPayment,
  insertRefund,
  lockRefund,
  paymentOfCharge,
  putOffRefund,
  refundsToAsk,
} from "./payment.store.ts";
import { nextAsk, type Payment, type PaymentRefund } from "./payment.ts";

const atOnce = 50;

/** Sends what is payable back the way it came, when a provider's payment paid for the charge. @returns whether one did */
export async function sendBack(
  tx: Tx,
  { chargeId, minor, at, by }: { chargeId: string; minor: number; at: Date; by: string },
): Promise<boolean> {
  const payment = await paymentOfCharge(tx, chargeId, minor);
  if (!payment) return false;
  await insertRefund(tx, { id: randomToken().slice(0, 26), paymentId: payment.id, amountMinor: minor, at, by });
  return true;
}

/**
 * Asks providers to pay back what is on its way, with the same number each time: a crash between their doing and our booking leads to the same
 * question again, and to the same answer.
 */
export async function settleRefunds(
  { db, clock, log }: Pick<Kernel, "db" | "clock" | "log">,
  providers: PaymentProviders,
): Promise<void> {
  for (const refund of await refundsToAsk(db, clock.now(), atOnce)) {
    const payment = await findPayment(db, refund.paymentId);
    const provider = payment && providers.find(payment.provider);
    if (!payment?.transactionId || !provider) continue;
    const { id: orderId, amount: paid, transactionId } = payment;
    const amount = { ...paid, minor: refund.amountMinor };
    const asking = { id: refund.id, orderId, transactionId, amount, paid };
    const state = await provider.refund(asking, clock.now()).catch((error: unknown) => {
      log.warn({ err: error, part: "payments", provider: provider.code }, "a refund could not be asked for");
      return "asked" as const;
    });
    if (state === "refused") log.error({ part: "payments", refund: refund.id }, "a provider refused a refund");
    await transact(db, (tx) => note(tx, { refund, payment, state }, clock.now()));
  }
}

interface Noted {
  readonly refund: PaymentRefund;
  readonly payment: Payment;
  readonly state: "done" | "asked" | "refused";
}

async function note(tx: Tx, { refund, payment, state }: Noted, now: Date): Promise<void> {
  const { id, asked } = refund;
  if (payment.readerId !== undefined) await lockReader(tx, payment.readerId);
  if (!(await lockRefund(tx, id))) return;
  if (state === "asked") return await putOffRefund(tx, id, { asked: asked + 1, at: nextAsk(asked, now) });
  // Refused for good: the money stays payable, and a desk pays it out.
  if (state === "refused" || payment.readerId === undefined)
    return await endRefund(tx, id, { state: "refused", at: now });
  const amount = { ...payment.amount, minor: refund.amountMinor };
  const due = {
    ...amount,
    minor: await heldFor(tx, payment.readerId, { account: "payable", currency: amount.currency }),
  };
  const outcome = payOut(payment.readerId, amount, { due, till: payment.provider });
  if (!outcome.ok) throw new Error(`refund ${id} cannot be booked: ${outcome.refusal.code}`);
  const by = `provider:${payment.provider}`;
  const entryId = await keepEntry(tx, outcome.entry, {
    at: now,
    by,
    till: payment.provider,
    externalId: `refund:${id}`,
  });
  await endRefund(tx, id, { state: "done", entryId, at: now });
}
