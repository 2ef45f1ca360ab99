import { type Static, Type } from "typebox";
import type { Tx } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { answerProblem } from "../../../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationPermissions } from "../../permissions.ts";
import { placeProblems } from "../../place-problems.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { findUnknownBranch } from "../../services/find-unknown-branch.ts";
import { readSmallWaiver, writeSmallWaiver } from "../charges/waiver.store.ts";
import { readCurrency } from "../ledger/read-account.ts";
import { Id, IdParams, Moment, Note, Text, TillCode } from "../money.schema.ts";
import type { OfferedPayments } from "../provider/open-providers.ts";
import { closeSession, weighSession } from "./close-session.ts";
import { openTill } from "./open-till.ts";
import { findSession, lastFloat, listSessions, listTills, saveTill } from "./till.store.ts";
import type { TillSession } from "./till.ts";
import { writeReport } from "./write-report.ts";

const Minor = Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: "Minor units" });

const TillView = Type.Object({
  code: Type.String(),
  branch: Type.String(),
  name: Text,
  openSession: Type.Optional(Id),
  openedAt: Type.Optional(Moment),
});

const CountedView = Type.Object({ expected: Type.Integer(), counted: Type.Integer() });

const SessionView = Type.Object({
  id: Id,
  till: Type.String(),
  currency: Type.String(),
  float: Type.Integer(),
  openedAt: Moment,
  openedBy: Type.String(),
  closed: Type.Optional(
    Type.Object({
      at: Moment,
      by: Type.String(),
      cash: CountedView,
      card: CountedView,
      reason: Type.Optional(Type.String()),
    }),
  ),
});

const MovesView = Type.Array(Type.Object({ kind: Type.String(), amount: Type.Integer() }));
const Expected = Type.Object({ expected: Type.Integer(), byKind: MovesView });
const SessionNow = Type.Object({ session: SessionView, cash: Expected, card: Expected });

const CodeParams = Type.Object({ code: TillCode });
const SessionsQuery = Type.Object(
  { ...PageQuery.properties, till: Type.Optional(TillCode) },
  { additionalProperties: false },
);

const BranchCode = Type.String({ minLength: 1, maxLength: 40 });
const Name = Type.Object(
  { zh: Type.String({ minLength: 1, maxLength: 60 }), en: Type.String({ minLength: 1, maxLength: 60 }) },
  { additionalProperties: false },
);

/** 收银: tills, their sessions from float to close, and the report of each. */
export function tillRoutes(kernel: Kernel, rules: Rules, { offered }: OfferedPayments): Endpoint[] {
  const { db, clock, idempotency } = kernel;
  const work = circulationPermissions["till.work"];
  const manage = circulationPermissions["till.manage"];
  return [
    route({
      method: "GET",
      path: "/api/v1/tills",
      access: work,
      summary: "The tills and which are open, in the order of their codes",
      answer: Type.Object({ items: Type.Array(TillView) }),
      handle: async () => ({
        items: (await listTills(db)).map(({ open, ...till }) => ({
          ...till,
          ...(open ? { openSession: open.id, openedAt: open.openedAt.toISOString() } : {}),
        })),
      }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/tills/:code",
      access: manage,
      summary: "Set up a till, or change its name",
      params: CodeParams,
      body: Type.Object({ branch: BranchCode, name: Name }, { additionalProperties: false }),
      answer: TillView,
      problems: [placeProblems.branchUnknown],
      handle: async ({ params, body }) =>
        await transact(db, async (tx) => {
          const unknown = await findUnknownBranch(tx, [body.branch]);
          if (unknown !== undefined) return placeProblems.branchUnknown({ code: unknown });
          const till = { code: params.code, ...body };
          await saveTill(tx, till);
          return till;
        }),
    }),
    route({
      method: "GET",
      path: "/api/v1/tills/:code/float",
      access: work,
      summary: "The float that the last session of a till left, and the currency",
      params: CodeParams,
      answer: Type.Object({ float: Type.Integer(), currency: Type.String() }),
      handle: async ({ params }) => ({
        float: await lastFloat(db, params.code),
        currency: await readCurrency(db, rules, clock.now()),
      }),
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/tills/:code/sessions",
      access: work,
      summary: "Open a till with the float that was counted into it",
      params: CodeParams,
      body: Type.Object({ float: Minor }, { additionalProperties: false }),
      answer: Type.Object({ id: Id }),
      status: 201,
      problems: [circulationProblems.tillUnknown, circulationProblems.tillOpenAlready],
      async handle({ params, body, principal }, tx) {
        const currency = await readCurrency(db, rules, clock.now());
        const opening = { till: params.code, float: body.float, currency };
        const id = await openTill(tx, opening, { actor: principal, now: clock.now() });
        return typeof id === "string" ? { id } : id;
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/till-sessions",
      access: work,
      summary: "Sessions of a till or of all, the newest first",
      query: SessionsQuery,
      answer: PageOf(SessionView),
      async handle({ query }) {
        const { till, cursor, limit } = query;
        const rows = await listSessions(db, { till, before: cursor, limit: limit + 1 });
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        return { items: shown.map(sessionView), ...(rows.length > limit && last ? { next: last.id } : {}) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/till-sessions/:id",
      access: work,
      summary: "A session of a till, and what should be in it now",
      params: IdParams,
      answer: SessionNow,
      problems: [circulationProblems.tillUnknown],
      async handle({ params }) {
        const session = await findSession(db, params.id);
        if (!session) return circulationProblems.tillUnknown();
        return await transact(db, (tx) => sessionNow(tx, session));
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/till-sessions/:id/closes",
      access: work,
      summary: "Close a session with what was counted; a close is final",
      params: IdParams,
      body: Type.Object({ cash: Minor, card: Minor, reason: Type.Optional(Note) }, { additionalProperties: false }),
      answer: SessionView,
      status: 201,
      problems: [
        circulationProblems.tillUnknown,
        circulationProblems.tillClosed,
        circulationProblems.differenceWithoutReason,
      ],
      async handle({ params, body, principal }, tx) {
        const closing = { sessionId: params.id, ...body };
        const closed = await closeSession(tx, closing, { actor: principal, now: clock.now() });
        if (!("cash" in closed)) return closed;
        const session = await findSession(tx, params.id);
        return session ? sessionView(session) : circulationProblems.tillUnknown();
      },
    }),
    reportEndpoint(kernel),
    route({
      method: "GET",
      path: "/api/v1/money-terms",
      access: work,
      summary: "How far a reader may be let off in a day without the larger permission, and the currency it is in",
      answer: Type.Object({
        smallWaiver: Type.Integer(),
        currency: Type.String(),
        byCode: Type.Boolean({ description: "Whether a code on the reader's phone can be taken" }),
      }),
      handle: async () => ({
        smallWaiver: await readSmallWaiver(db),
        currency: await readCurrency(db, rules, clock.now()),
        byCode: (await offered()).some(({ collect }) => collect !== undefined),
      }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/money-terms",
      access: manage,
      summary: "Set how far a reader may be let off in a day without the larger permission",
      body: Type.Object({ smallWaiver: Minor }, { additionalProperties: false }),
      answer: Type.Object({ smallWaiver: Type.Integer() }),
      async handle({ body }) {
        await transact(db, (tx) => writeSmallWaiver(tx, body.smallWaiver));
        return body;
      },
    }),
  ];
}

function reportEndpoint({ db }: Pick<Kernel, "db">): Endpoint {
  return {
    method: "GET",
    path: "/api/v1/till-sessions/:id/report.csv",
    access: circulationPermissions["till.work"],
    kind: "api",
    schema: { params: IdParams },
    operation: {
      summary: "Everything that moved in a session of a till, and its close, as a table",
      status: 200,
      problems: [circulationProblems.tillUnknown],
      file: ["text/csv"],
    },
    async handle(call) {
      const { id } = call.request.params as Static<typeof IdParams>;
      const session = await findSession(db, id);
      if (!session) return await answerProblem(call, circulationProblems.tillUnknown());
      return await call.reply
        .header("content-disposition", `attachment; filename="till-${session.till}-${id}.csv"`)
        .type("text/csv; charset=utf-8")
        .send(await writeReport(db, session, call.language));
    },
  };
}

async function sessionNow(tx: Tx, session: TillSession) {
  const counted = { cash: session.closed?.cash.counted ?? 0, card: session.closed?.card.counted ?? 0 };
  const { cash, card } = await weighSession(tx, session, counted);
  const view = ({ expected, byKind }: typeof cash) => ({
    expected: expected.minor,
    byKind: [...byKind].map(([kind, amount]) => ({ kind, amount })),
  });
  return { session: sessionView(session), cash: view(cash), card: view(card) };
}

function sessionView({ openedAt, closed, ...session }: TillSession) {
  return {
    ...session,
    openedAt: openedAt.toISOString(),
    ...(closed ? { closed: { ...closed, at: closed.at.toISOString() } } : {}),
  };
}
