import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../../kernel/http/paging.ts";
import { httpProblems } from "../../../../kernel/http/problems.ts";
import { idempotentRoute, route } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { readMoneyAccount } from "../ledger/read-account.ts";
import {
  AccountView,
  CancelBody,
  ChargeBody,
  ChargeView,
  EntryMade,
  Id,
  IdParams,
  RefundBody,
  ReliefBody,
  Relieved,
} from "../money.schema.ts";
import { returnPayment } from "../payments/return-payment.ts";
import { writeMoneyLook } from "../write-money-look.ts";
import { addCharge } from "./add-charge.ts";
import { cancelCharge } from "./cancel-charge.ts";
import { listCharges } from "./charge.store.ts";
import { type DescribedCharge, describeCharges } from "./describe-charges.ts";
import { waiveCharge, writeOffCharge } from "./waive-charge.ts";

const ChargesQuery = Type.Object(
  { ...PageQuery.properties, open: Type.Optional(Type.Boolean({ description: "Only what is still owed" })) },
  { additionalProperties: false },
);

const refusals = [circulationProblems.chargeUnknown, circulationProblems.moneyRefused, circulationProblems.ownMoney];

/** What a reader owes and why, and what a desk does about it. */
export function chargeRoutes(kernel: Kernel, rules: Rules): Endpoint[] {
  const { db, clock, settings, idempotency } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/readers/:id/charges",
      access: circulationPermissions["charge.read"],
      summary: "A reader's charges with their reasons, the newest first",
      params: IdParams,
      query: ChargesQuery,
      answer: PageOf(ChargeView),
      async handle({ params, query, principal }) {
        const { open, cursor, limit } = query;
        await writeMoneyLook(kernel, params.id, principal);
        const rows = await listCharges(db, params.id, { open, before: cursor, limit: limit + 1 });
        const shown = await describeCharges(db, rows.slice(0, limit), settings.timeZone);
        const last = shown.at(-1);
        return { items: shown.map(chargeView), ...(rows.length > limit && last ? { next: last.id } : {}) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/readers/:id/money",
      access: circulationPermissions["charge.read"],
      summary: "What a reader owes, has deposited, and is to be paid back",
      params: IdParams,
      answer: AccountView,
      async handle({ params, principal }) {
        await writeMoneyLook(kernel, params.id, principal);
        return await readMoneyAccount(db, rules, { readerId: params.id, now: clock.now() });
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers/:id/charges",
      access: circulationPermissions["charge.make"],
      summary: "Charge a reader by hand, with the reason in words",
      params: IdParams,
      body: ChargeBody,
      answer: Type.Object({ id: Id }),
      status: 201,
      problems: [circulationProblems.readerUnknown, circulationProblems.moneyRefused],
      async handle({ params, body, principal }, tx) {
        const id = await addCharge(tx, { readerId: params.id, ...body }, { actor: principal, now: clock.now() });
        return typeof id === "string" ? { id } : id;
      },
    }),
    ...(["waivers", "write-offs"] as const).map((what) =>
      idempotentRoute(idempotency, {
        method: "POST",
        path: `/api/v1/charges/:id/${what}`,
        access: circulationPermissions[what === "waivers" ? "charge.waive-small" : "charge.write-off"],
        summary: what === "waivers" ? "Let a reader off, in part or in whole" : "Give up what is not to be had",
        params: IdParams,
        body: ReliefBody,
        answer: Relieved,
        status: 201,
        problems: [...refusals, circulationProblems.waiverAboveLimit, httpProblems.proveAgain],
        async handle({ params, body, principal }, tx) {
          const relieve = what === "waivers" ? waiveCharge : writeOffCharge;
          return await relieve(tx, { chargeId: params.id, ...body }, { actor: principal, now: clock.now() });
        },
      }),
    ),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/charges/:id/cancellations",
      access: circulationPermissions["charge.waive"],
      summary: "Take back what remains of a charge that should not have been made",
      params: IdParams,
      body: CancelBody,
      answer: EntryMade,
      status: 201,
      problems: refusals,
      async handle({ params, body, principal }, tx) {
        return await cancelCharge(tx, { chargeId: params.id, ...body }, { actor: principal, now: clock.now() });
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/charges/:id/refunds",
      access: circulationPermissions["charge.refund"],
      summary: "Take a charge back and return what was paid for it, over the counter or later",
      params: IdParams,
      body: RefundBody,
      answer: EntryMade,
      status: 201,
      problems: [...refusals, circulationProblems.tillClosed],
      handle: async ({ params, body, principal }, tx) =>
        entryMade(await returnPayment(tx, { chargeId: params.id, ...body }, { actor: principal, now: clock.now() })),
    }),
  ];
}

/** The id of an entry as an answer, or why there is none. */
export function entryMade(made: string | Problem): { entryId: string } | Problem {
  return isProblem(made) ? made : { entryId: made };
}

function chargeView(charge: DescribedCharge) {
  const { id, income, name, amount, paid, relieved, remaining, because, item, loanId, madeAt, settledAt } = charge;
  return {
    id,
    income,
    name,
    amount,
    paid,
    relieved,
    remaining,
    because: [...because],
    madeAt: madeAt.toISOString(),
    ...(item ? { title: item.title } : {}),
    ...(item?.barcode === undefined ? {} : { barcode: item.barcode }),
    ...(loanId === undefined ? {} : { loanId }),
    ...(settledAt ? { settledAt: settledAt.toISOString() } : {}),
  };
}
