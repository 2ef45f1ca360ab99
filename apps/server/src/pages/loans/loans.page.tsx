import { isProblem } from "@wenyuan/problem";
import { openRules, renewAll, renewLoan, setAutomaticRenewal } from "../../capabilities/circulation/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import { LoanList } from "./loan-list.tsx";
import { loadLoans, readerOf } from "./loans.loader.ts";
import { loansMessages } from "./loans.messages.ts";
import { NoCard } from "./no-card.tsx";

/** What a reader has on loan, when it is due in words, and renewal of one or all, each with its result or its reason. */
export function loansPages({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  const rules = openRules();
  const show: PageDefinition = {
    path: "/loans",
    access: "signed-in",
    async answer(call) {
      const { principal, language } = call;
      const t = speak(loansMessages, language);
      const readerId = await readerOf(db, principal);
      const now = clock.now();
      const page = { title: t.title, current: "account", unlisted: true } as const;
      if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
      const data = await loadLoans(db, rules, { readerId, now });
      const done = { renewed: queryValue(call, "renewed"), refused: queryValue(call, "refused") };
      const here = { now, zone: settings.timeZone, language };
      return { ...page, body: <LoanList {...{ data, done, here, t }} /> };
    },
  };
  const renewOne: PageDefinition = {
    method: "POST",
    path: "/loans/:id/renew",
    access: "signed-in",
    async answer({ principal, request, language }) {
      const { id } = request.params as { id: string };
      const readerId = await readerOf(db, principal);
      if (readerId === undefined) return { redirect: `/${language}/loans` };
      const act = { actor: principal, now: clock.now() };
      const renewed = await transact(db, (tx) => renewLoan(tx, rules, { loanId: digitsOf(id), readerId }, act));
      return { redirect: `/${language}/loans?${isProblem(renewed) ? "renewed=0&refused=1" : "renewed=1"}` };
    },
  };
  const renewEvery: PageDefinition = {
    method: "POST",
    path: "/loans/renew",
    access: "signed-in",
    async answer({ principal, language }) {
      const readerId = await readerOf(db, principal);
      if (readerId === undefined) return { redirect: `/${language}/loans` };
      const outlook = await transact(db, (tx) => renewAll(tx, rules, { readerId, now: clock.now() }));
      const renewed = outlook.filter(({ dueAt }) => dueAt !== undefined).length;
      return { redirect: `/${language}/loans?renewed=${renewed}&refused=${outlook.length - renewed}` };
    },
  };
  const renewItself: PageDefinition = {
    method: "POST",
    path: "/loans/automatic-renewal",
    access: "signed-in",
    async answer({ principal, request, language }) {
      const readerId = await readerOf(db, principal);
      const wanted = (request.body as { wanted?: string } | undefined)?.wanted === "yes";
      if (readerId !== undefined)
        await transact(db, (tx) => setAutomaticRenewal(tx, { readerId, wanted }, clock.now()));
      return { redirect: `/${language}/loans` };
    },
  };
  return [show, renewOne, renewEvery, renewItself];
}

/** What is no number names no loan. */
function digitsOf(id: string): string {
  return /^\d{1,18}$/.test(id) ? id : "0";
}
