import { isProblem, type Problem } from "@wenyuan/problem";
import { PageTitle } from "@wenyuan/ui";
import {
  beginPayment,
  checkPayment,
  circulationProblems,
  describeCharges,
  findCharges,
  findEntry,
  findPayment,
  offerPayments,
  openRules,
  type PaymentStep,
} from "../../capabilities/circulation/index.ts";
import { originOf } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { QrCode } from "../card/qr-code.tsx";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, formValues, type PageAnswer, type PageDefinition } from "../page.ts";
import { FeeList } from "./fee-list.tsx";
import { loadFees } from "./fees.loader.ts";
import { feesMessages } from "./fees.messages.ts";
import { PaymentState } from "./payment-state.tsx";
import { Receipt } from "./receipt.tsx";
import { sandboxPages } from "./sandbox.pages.tsx";

/** What a reader owes, paying it over the network, and receipts. Forms only. */
export function feesPages(kernel: Kernel): PageDefinition[] {
  const { db, clock, settings } = kernel;
  const rules = openRules();
  const { providers, offered } = offerPayments(kernel, async () => (await readLibrary(db)).demonstration === true);

  async function show(call: Call, refusal?: Problem): Promise<PageAnswer> {
    const { principal, language } = call;
    const t = speak(feesMessages, language);
    const page = { title: t.title, current: "account", unlisted: true } as const;
    const readerId = await readerOf(db, principal);
    if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
    const data = await loadFees(kernel, rules, readerId);
    const here = { now: clock.now(), zone: settings.timeZone, language };
    const body = <FeeList {...{ data, here, t }} providers={await offered()} refusal={refusal?.detail} />;
    return { ...page, status: refusal?.status ?? 200, body };
  }

  return [
    { path: "/fees", access: "signed-in", answer: (call) => show(call) },
    {
      method: "POST",
      path: "/fees/pay",
      access: "signed-in",
      async answer(call) {
        const { principal, language, request } = call;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { redirect: `/${language}/fees` };
        const chosen = formValue(call, "chosen");
        const code = chosen || formValue(call, "provider");
        const provider = (await offered()).find((one) => one.code === code);
        if (!provider) return await show(call, circulationProblems.paymentUnavailable());
        const ticked = chosen === "" ? [] : formValues(call, "charge").filter((id) => /^\d{1,18}$/.test(id));
        const origin = originOf(request, settings);
        const chargeIds = ticked.length > 0 ? { chargeIds: ticked } : {};
        const begun = await beginPayment(kernel, { readerId, provider, language, origin, ...chargeIds });
        return isProblem(begun) ? await show(call, begun) : nextStep(begun.step, call);
      },
    },
    {
      path: "/fees/payments/:id",
      access: "signed-in",
      async answer({ request, principal, language }) {
        const { id } = request.params as { id: string };
        const readerId = await readerOf(db, principal);
        let payment = await findPayment(db, id.slice(0, 64));
        if (!payment || payment.readerId !== readerId) return circulationProblems.paymentUnknown();
        // The payer may be back before the provider's notice, or it was lost: ask.
        if (payment.state === "begun") {
          await checkPayment(kernel, providers, payment);
          payment = (await findPayment(db, payment.id)) ?? payment;
        }
        const t = speak(feesMessages, language);
        return {
          title: t.title,
          current: "account",
          unlisted: true,
          body: <PaymentState {...{ payment, language, t }} />,
        };
      },
    },
    {
      path: "/fees/receipts/:id",
      access: "signed-in",
      async answer({ request, principal, language }) {
        const { id } = request.params as { id: string };
        const readerId = await readerOf(db, principal);
        const entry = /^\d{1,18}$/.test(id) ? await findEntry(db, id) : undefined;
        if (!entry || !entry.postings.some(({ reader }) => reader !== undefined && reader === readerId))
          return circulationProblems.entryUnknown();
        const ids = [...new Set(entry.postings.flatMap(({ charge }) => charge ?? []))];
        const charges = await describeCharges(db, await findCharges(db, ids), settings.timeZone);
        const t = speak(feesMessages, language);
        const here = { now: clock.now(), zone: settings.timeZone, language };
        const library = (await readLibrary(db)).name[language];
        const body = <Receipt {...{ entry, charges, library, here, t }} />;
        return { title: t.receipt, current: "account", unlisted: true, body };
      },
    },
    ...sandboxPages(kernel, providers),
  ];
}

/** Where the payer goes: to the provider's page, or to a code on this one. What only an app can do is not offered in a browser. */
function nextStep(step: PaymentStep, { language }: Call): PageAnswer {
  if (step.kind === "redirect") return { redirect: step.url };
  if (step.kind === "in-app") return circulationProblems.paymentUnavailable();
  const t = speak(feesMessages, language);
  const body = (
    <>
      <PageTitle>{t.scan}</PageTitle>
      <QrCode text={step.content} label={t.scan} />
    </>
  );
  return { title: t.scan, current: "account", unlisted: true, body };
}
