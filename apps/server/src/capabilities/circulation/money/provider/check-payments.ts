import { transact } from "../../../../kernel/db/transact.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { finishPayment } from "./finish-payment.ts";
import type { PaymentProviders } from "./open-providers.ts";
import { markUnpaid, putOffAsking, takeUnanswered } from "./payment.store.ts";
import { nextAsk, type Payment } from "./payment.ts";
import type { OrderState } from "./payment-provider.port.ts";

const atOnce = 50;
type Sources = Pick<Kernel, "db" | "clock" | "log">;

/** Asks providers about the payments whose notice did not come. */
export async function checkPayments({ db, clock, log }: Sources, providers: PaymentProviders): Promise<void> {
  const now = clock.now();
  const due = await transact(db, async (tx) => {
    const payments = await takeUnanswered(tx, now, atOnce);
    // Put off before asking: should this process end in the middle, they come up again.
    for (const { id, asked } of payments) await putOffAsking(tx, id, { asked: asked + 1, at: nextAsk(asked + 1, now) });
    return payments;
  });
  for (const payment of due) await checkPayment({ db, clock, log }, providers, payment);
}

/** Asks a provider how one payment stands and books what it says; a provider that does not answer is asked another time. */
export async function checkPayment(
  { db, clock, log }: Sources,
  providers: PaymentProviders,
  payment: Payment,
): Promise<void> {
  const provider = providers.find(payment.provider);
  if (!provider) return;
  const now = clock.now();
  const order = await provider.ask(payment.id, now).catch((error: unknown): OrderState => {
    log.warn({ err: error, part: "payments", provider: provider.code }, "a provider does not answer");
    return { state: "open" };
  });
  if (order.state === "open") return;
  if (order.state === "closed") return await transact(db, (tx) => markUnpaid(tx, payment.id, stateWhen(payment, now)));
  const { transactionId, amount } = order;
  const paid = { orderId: payment.id, provider: provider.code, transactionId, amount };
  const finished = await transact(db, (tx) => finishPayment(tx, paid, now));
  if (finished === "wrong-amount")
    log.error({ part: "payments", payment: payment.id }, "a provider says another amount");
}

function stateWhen({ expiresAt }: Payment, now: Date): "failed" | "expired" {
  return expiresAt <= now ? "expired" : "failed";
}
