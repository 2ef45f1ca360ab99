import { moneyInWords } from "@wenyuan/ledger";
import { Blank, LinkButton } from "@wenyuan/ui";
import type { Payment } from "../../capabilities/circulation/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { feesMessages } from "./fees.messages.ts";

/** Where the payer comes back to: what we know, which is never what the browser says. */
export function PaymentState({
  payment,
  language,
  t,
}: {
  readonly payment: Payment;
  readonly language: Language;
  readonly t: Spoken<typeof feesMessages>;
}) {
  const fees = <LinkButton href={`/${language}/fees`}>{t.back}</LinkButton>;
  if (payment.state === "paid")
    return (
      <Blank
        art="house"
        title={t.paid}
        actions={
          <>
            <LinkButton kind="main" href={`/${language}/fees/receipts/${payment.entryId}`}>
              {t.toReceipt}
            </LinkButton>
            {fees}
          </>
        }
      >
        <p>{t.paidHelp(moneyInWords(payment.amount))}</p>
      </Blank>
    );
  if (payment.state === "begun")
    return (
      <Blank
        art="house"
        title={t.pending}
        actions={
          <>
            <LinkButton kind="main" href={`/${language}/fees/payments/${payment.id}`}>
              {t.reload}
            </LinkButton>
            {fees}
          </>
        }
      >
        <p>{t.pendingHelp}</p>
      </Blank>
    );
  return (
    <Blank art="house" title={t.notPaid} actions={fees}>
      <p>{t.notPaidHelp}</p>
    </Blank>
  );
}
