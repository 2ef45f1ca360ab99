import { sumOf } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import { transactOrRefuse } from "../../../../kernel/db/transact-or-refuse.ts";
import type { Language } from "../../../../kernel/i18n/language.ts";
import { randomToken } from "../../../../kernel/ids/random-token.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { lockReader } from "../../../readers/index.ts";
import { circulationProblems } from "../../problems.ts";
import { openChargesOf } from "../charges/charge.store.ts";
import { insertPayment } from "./payment.store.ts";
import { nextAsk, payWithinMs } from "./payment.ts";
import type { PaymentProvider, PaymentStep } from "./payment-provider.port.ts";

export interface PaymentToBegin {
  readonly readerId: string;
  /** Some of what is owed; all of it when not given. */
  readonly chargeIds?: readonly string[] | undefined;
  readonly provider: PaymentProvider;
  readonly language: Language;
  /** `https://library.example.edu` */
  readonly origin: string;
}

/** What the payer reads at the provider's: nothing of what was borrowed. */
export const orderSubject = { zh: "图书馆费用", en: "Library charges" };

/** Makes the order, keeps it, then asks the provider: so that whatever the provider says later, we know of it. */
export async function beginPayment(
  { db, clock, log }: Pick<Kernel, "db" | "clock" | "log">,
  { readerId, chargeIds, provider, language, origin }: PaymentToBegin,
): Promise<{ readonly id: string; readonly step: PaymentStep } | Problem> {
  const now = clock.now();
  const id = randomToken().slice(0, 26);
  const expiresAt = new Date(now.getTime() + payWithinMs);
  const order = await transactOrRefuse(db, async (tx) => {
    await lockReader(tx, readerId);
    const open = await openChargesOf(tx, [readerId]);
    const charges = open.filter((charge) => chargeIds?.includes(charge.id) ?? true);
    const [first] = charges;
    if (!first) return circulationProblems.nothingToPay();
    const amount = sumOf(
      charges.map(({ remaining }) => remaining),
      first.remaining.currency,
    );
    const askAt = nextAsk(0, now) ?? now;
    const ids = charges.map((charge) => charge.id);
    const payment = { id, readerId, provider: provider.code, amount, charges: ids, madeAt: now, expiresAt, askAt };
    await insertPayment(tx, payment);
    return { amount };
  });
  if (isProblem(order)) return order;
  try {
    const step = await provider.begin({
      id,
      amount: order.amount,
      subject: orderSubject[language],
      language,
      returnUrl: `${origin}/${language}/fees/payments/${id}`,
      notifyUrl: `${origin}/payment-notices/${provider.code}`,
      madeAt: now,
      expiresAt,
    });
    return { id, step };
  } catch (error) {
    log.warn({ err: error, part: "payments", provider: provider.code }, "a payment could not be begun");
    return circulationProblems.paymentUnavailable();
  }
}
