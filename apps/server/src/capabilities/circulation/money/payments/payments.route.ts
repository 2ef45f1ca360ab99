import type { Entry } from "@wenyuan/ledger";
import { recently } from "../../../../kernel/auth/permit.ts";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../../kernel/http/route.ts";
import type { Language } from "../../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { libraryDay } from "../../../readers/index.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import { entryMade } from "../charges/charges.route.ts";
import { applyReaderDeposit, moveDeposit } from "../deposits/move-deposit.ts";
import { reasonInWords } from "../ledger/entry-words.ts";
import { type BookedEntry, entriesOfReader } from "../ledger/ledger.store.ts";
import { undoEntry } from "../ledger/undo-entry.ts";
import {
  AmountBody,
  CancelBody,
  DepositBody,
  EntryMade,
  EntryView,
  IdParams,
  PaymentBody,
  PayOutBody,
} from "../money.schema.ts";
import { writeMoneyLook } from "../write-money-look.ts";
import { payCharges } from "./pay-charges.ts";
import { payBack } from "./return-payment.ts";

const refusals = [circulationProblems.readerUnknown, circulationProblems.tillClosed, circulationProblems.moneyRefused];

/** Money over the counter: payments, deposits, what is paid back, and the undoing of mistakes. */
export function paymentRoutes({ db, clock, settings, idempotency }: Kernel): Endpoint[] {
  const today = (now: Date) => libraryDay(now, settings.timeZone);
  const taking = { params: IdParams, answer: EntryMade, status: 201, problems: refusals } as const;
  const take = circulationPermissions["payment.take"];
  return [
    idempotentRoute(idempotency, {
      ...taking,
      method: "POST",
      path: "/api/v1/readers/:id/payments",
      access: take,
      summary: "Take what a reader owes, in part or in full; several charges at once are paid the oldest first",
      body: PaymentBody,
      problems: [...refusals, circulationProblems.chargeUnknown],
      handle: async ({ params, body, principal }, tx) =>
        entryMade(await payCharges(tx, { readerId: params.id, ...body }, { actor: principal, now: clock.now() })),
    }),
    idempotentRoute(idempotency, {
      ...taking,
      method: "POST",
      path: "/api/v1/readers/:id/deposits",
      access: take,
      summary: "Take a deposit, or give it back",
      body: DepositBody,
      async handle({ params, body, principal }, tx) {
        const now = clock.now();
        const move = { readerId: params.id, ...body, today: today(now) };
        return entryMade(await moveDeposit(tx, move, { actor: principal, now }));
      },
    }),
    idempotentRoute(idempotency, {
      ...taking,
      method: "POST",
      path: "/api/v1/readers/:id/deposit-payments",
      access: take,
      summary: "Pay what a reader owes from the deposit",
      body: AmountBody,
      problems: [...refusals, circulationProblems.chargeUnknown],
      async handle({ params, body, principal }, tx) {
        const now = clock.now();
        const move = { readerId: params.id, ...body, today: today(now) };
        return entryMade(await applyReaderDeposit(tx, move, { actor: principal, now }));
      },
    }),
    idempotentRoute(idempotency, {
      ...taking,
      method: "POST",
      path: "/api/v1/readers/:id/payouts",
      access: recently(take),
      summary: "Pay out over the counter what is to be paid back",
      body: PayOutBody,
      handle: async ({ params, body, principal }, tx) =>
        entryMade(await payBack(tx, { readerId: params.id, ...body }, { actor: principal, now: clock.now() })),
    }),
    idempotentRoute(idempotency, {
      ...taking,
      method: "POST",
      path: "/api/v1/ledger-entries/:id/reversals",
      access: circulationPermissions["charge.refund"],
      summary: "Undo a mistaken entry by its mirror, once, while nothing rests on it",
      body: CancelBody,
      problems: [circulationProblems.entryUnknown, ...refusals, circulationProblems.ownMoney],
      handle: async ({ params, body, principal }, tx) =>
        entryMade(await undoEntry(tx, { entryId: params.id, ...body }, { actor: principal, now: clock.now() })),
    }),
    route({
      method: "GET",
      path: "/api/v1/readers/:id/ledger-entries",
      access: circulationPermissions["charge.read"],
      summary: "What moved of a reader's money, the newest first",
      params: IdParams,
      query: PageQuery,
      answer: PageOf(EntryView),
      async handle({ params, query, language, principal }) {
        const { cursor, limit } = query;
        await writeMoneyLook({ db, clock }, params.id, principal);
        const rows = await entriesOfReader(db, params.id, { before: cursor, limit: limit + 1 });
        const reversed = new Set(rows.flatMap(({ reverses }) => reverses?.id ?? []));
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        const items = shown.map((entry) => ({ ...entryView(entry, language), reversed: reversed.has(entry.id) }));
        return { items, ...(rows.length > limit && last ? { next: last.id } : {}) };
      },
    }),
  ];
}

function entryView(entry: BookedEntry, language: Language) {
  const { id, kind, at, till, reason } = entry;
  return {
    id,
    kind,
    at: at.toISOString(),
    amount: amountOf(entry),
    ...(till === undefined ? {} : { till }),
    ...(reason === undefined ? {} : { reason: reasonInWords(reason)[language] }),
  };
}

/** How much an entry is about: the sum of its debits. */
function amountOf({ postings }: Entry) {
  const minor = postings.reduce((sum, { amount }) => sum + Math.max(0, amount.minor), 0);
  return { minor, currency: postings[0]?.amount.currency ?? "CNY" };
}
