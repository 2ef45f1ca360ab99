import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { findShownReader } from "../loans/find-shown-reader.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { cancelRequest } from "./cancel-request.ts";
import { describeGoingBack, describeRequests } from "./describe-requests.ts";
import { listGoingBack, listRequests } from "./pick-list.store.ts";
import { placeRequest } from "./place-request.ts";
import { reportFound, reportMissing } from "./report-pick.ts";
import { GoingBackView, Id, RequestState, RequestView, Service, Use } from "./request.schema.ts";
import { startPicking } from "./start-picking.ts";

const Branch = Type.String({ minLength: 1, maxLength: 40 });
const access = circulationPermissions["request.manage"];

/** 委托借书 and 闭架调阅 at the desk and for the runner. */
export function requestRoutes(kernel: Pick<Kernel, "db" | "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [...listRoutes(kernel), ...placeRoutes(kernel, rules), ...runnerRoutes(kernel, rules)];
}

function listRoutes({ db }: Pick<Kernel, "db">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/requests",
      access,
      summary: "Open requests, oldest first: by the place of the copy, by where it is fetched, by state",
      query: Type.Object(
        {
          ...PageQuery.properties,
          from: Type.Optional(Branch),
          location: Type.Optional(Branch),
          pickup: Type.Optional(Branch),
          state: Type.Optional(Type.Array(RequestState, { maxItems: 5 })),
        },
        { additionalProperties: false },
      ),
      answer: PageOf(RequestView),
      async handle({ query: { from, location, pickup, state, ...page } }) {
        const rows = await listRequests(db, { from, location, pickup, states: state }, pageStart(page));
        const described = await describeRequests(db, rows.slice(0, page.limit));
        return {
          ...pageOf(rows, page.limit, ({ id }) => id),
          items: rows.slice(0, page.limit).flatMap(({ id }) => described.get(id) ?? []),
        };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/requests/going-back",
      access,
      summary: "Copies that nobody fetched or that were cancelled on the way: they go back to their stacks",
      query: PageQuery,
      answer: PageOf(GoingBackView),
      async handle({ query }) {
        const rows = await listGoingBack(db, pageStart(query));
        const described = await describeGoingBack(db, rows.slice(0, query.limit));
        return {
          ...pageOf(rows, query.limit, ({ id }) => id),
          items: rows.slice(0, query.limit).flatMap(({ id }) => described.get(id) ?? []),
        };
      },
    }),
  ];
}

const RequestBody = Type.Object(
  {
    readerBarcode: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    readerId: Type.Optional(
      Type.String({ ...Id, description: "Instead of a card: a reader who was identified without one" }),
    ),
    recordId: Id,
    volumeId: Type.Optional(Id),
    itemId: Type.Optional(Id),
    pickup: Branch,
    openShelfToo: Type.Optional(Type.Boolean({ description: "Also off an open shelf, for who cannot go there" })),
  },
  { additionalProperties: false },
);

function placeRoutes({ clock, idempotency }: Pick<Kernel, "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/requests",
      access,
      summary: "Have a copy brought to a desk for a reader, or say why not",
      body: RequestBody,
      answer: Type.Object({
        id: Id,
        service: Service,
        use: Use,
        expectedAt: Type.String({ format: "date-time" }),
      }),
      status: 201,
      problems: [
        circulationProblems.readerUnknown,
        circulationProblems.cardNeeded,
        circulationProblems.requestRefused,
        circulationProblems.pickupUnknown,
      ],
      async handle({ body: { readerBarcode, readerId, ...asked }, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const card = await findShownReader(tx, { readerBarcode, readerId }, act);
        if (isProblem(card)) return card;
        const placed = await placeRequest(tx, rules, { ...asked, readerId: card.readerId }, act);
        if (isProblem(placed)) return placed;
        return { ...placed, expectedAt: placed.expectedAt.toISOString() };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/requests/:id/cancellation",
      access,
      summary: "End a request; says whether its copy has to go back",
      params: Type.Object({ id: Id }),
      body: Type.Object({ reason: Type.Optional(Type.String({ maxLength: 500 })) }, { additionalProperties: false }),
      answer: Type.Object({ goesBack: Type.Boolean() }),
      problems: [circulationProblems.requestUnknown, circulationProblems.movedMeanwhile],
      handle: async ({ params, body, principal }, tx) =>
        await cancelRequest(tx, { requestId: params.id, ...body }, { actor: principal, now: clock.now() }),
    }),
  ];
}

function runnerRoutes({ clock, idempotency }: Pick<Kernel, "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/requests/picks",
      access,
      summary: "A runner sets out with these; gives those that nobody else took",
      body: Type.Object({ ids: Type.Array(Id, { minItems: 1, maxItems: 200 }) }, { additionalProperties: false }),
      answer: Type.Object({ ids: Type.Array(Id) }),
      handle: async ({ body, principal }, tx) => ({
        ids: [...(await startPicking(tx, body.ids, { actor: principal, now: clock.now() }))],
      }),
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/requests/found",
      access,
      summary: "A runner scanned a copy that is to be brought",
      body: Type.Object(
        { itemBarcode: Type.String({ minLength: 1, maxLength: 100 }) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ id: Id, pickup: Type.String() }),
      problems: [circulationProblems.itemUnknown, circulationProblems.notOnPullList],
      async handle({ body, principal }, tx) {
        const found = await reportFound(tx, body.itemBarcode, { actor: principal, now: clock.now() });
        return isProblem(found) ? found : { id: found.id, pickup: found.pickup };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/requests/:id/not-found",
      access,
      summary: "A copy to be brought is not in its place: the next one is, or the request ends",
      params: Type.Object({ id: Id }),
      body: Type.Object({}, { additionalProperties: false }),
      answer: Type.Object({ next: Type.Boolean() }),
      problems: [
        circulationProblems.requestUnknown,
        circulationProblems.notOnPullList,
        circulationProblems.movedMeanwhile,
      ],
      handle: async ({ params, principal }, tx) =>
        await reportMissing(tx, rules, { requestId: params.id }, { actor: principal, now: clock.now() }),
    }),
  ];
}
