import { type Money, pay } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import { transactOrRefuse } from "../../../../kernel/db/transact-or-refuse.ts";
import type { Language } from "../../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { lockReader } from "../../../readers/index.ts";
import { circulationProblems } from "../../problems.ts";
import { openChargesOf } from "../charges/charge.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { orderSubject } from "./begin-payment.ts";
import { checkPayment } from "./check-payments.ts";
import type { OfferedPayments, PaymentProviders } from "./open-providers.ts";
import { findPayment, insertPayment } from "./payment.store.ts";
import { nextAsk, type Payment, payWithinMs } from "./payment.ts";

export interface CodePayment {
  /** Our number of the order, thought of by the desk: sent again it is the same payment. */
  readonly id: string;
  readonly readerId: string;
  readonly amount: Money;
  /** What is paid; all that is owed when nothing is named. */
  readonly chargeIds?: readonly string[] | undefined;
  /** 付款码: the digits that the payer's phone shows, good for a minute. Never kept. */
  readonly code: string;
  readonly language: Language;
}

/**
 * 付款码: the desk scans the code on the reader's phone (campus card, WeChat Pay, Alipay), and the provider takes the money. The order is kept
 * before the provider is asked; what it says is booked once, however often it is asked and whether or not the desk hears its answer.
 */
export async function collectByCode(
  kernel: Pick<Kernel, "db" | "clock" | "log">,
  { providers, offered }: OfferedPayments,
  { id, code, language, ...wish }: CodePayment,
): Promise<Payment | Problem> {
  const { db, clock, log } = kernel;
  const provider = (await offered()).find(({ collect }) => collect !== undefined);
  if (!provider?.collect) return circulationProblems.paymentUnavailable();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + payWithinMs);
  const order = await transactOrRefuse(db, async (tx): Promise<Payment | Problem> => {
    if (!(await lockReader(tx, wish.readerId))) return circulationProblems.readerUnknown();
    const known = await findPayment(tx, id);
    if (known) return known.readerId === wish.readerId ? known : circulationProblems.paymentUnknown();
    const open = await openChargesOf(tx, [wish.readerId]);
    const charges = open.flatMap((charge) => ((wish.chargeIds?.includes(charge.id) ?? true) ? [charge.id] : []));
    if (charges.length === 0) return circulationProblems.nothingToPay();
    const payable = pay(await readStates(tx, charges), wish.amount, provider.code);
    if (!payable.ok) return circulationProblems.moneyRefused({ refusal: payable.refusal });
    const { readerId, amount } = wish;
    const payment = { id, readerId, provider: provider.code, amount, charges, madeAt: now, expiresAt };
    await insertPayment(tx, { ...payment, askAt: nextAsk(0, now) ?? now });
    return { ...payment, state: "begun", asked: 0 };
  });
  if (isProblem(order)) return order;
  if (order.state === "begun") {
    const { amount } = order;
    const asked = { id, amount, subject: orderSubject[language], madeAt: now, expiresAt };
    try {
      await provider.collect(asked, code, now);
    } catch (error) {
      log.warn({ err: error, part: "payments", provider: provider.code }, "a payment by code could not be asked for");
      return circulationProblems.paymentUnavailable();
    }
  }
  return await askPayment(kernel, providers, order);
}

/** How a payment stands by now, as its provider says. */
export async function askPayment(
  kernel: Pick<Kernel, "db" | "clock" | "log">,
  providers: PaymentProviders,
  payment: Payment,
): Promise<Payment> {
  if (payment.state === "begun") await checkPayment(kernel, providers, payment);
  return (await findPayment(kernel.db, payment.id)) ?? payment;
}
