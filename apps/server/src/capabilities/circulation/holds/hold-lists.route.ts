import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { catalogueProblems, findSummaries } from "../../catalogue/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { listedView, logView, queuedView } from "./describe-hold-lists.ts";
import { describeHolds, readSlips } from "./describe-holds.ts";
import { ListedHoldView, LogEntryView, QueuedHoldView } from "./hold.schema.ts";
import { holdLists, listHolds, readHoldLog, readQueue } from "./hold-lists.store.ts";
import { moveHold } from "./move-hold.ts";
import { reportNotFound } from "./report-not-found.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Branch = Type.String({ minLength: 1, maxLength: 40 });
const access = circulationPermissions["hold.manage"];

/** What staff do about holds: lists of what is to be fetched, kept and carried, the queue of a title and why it went as it did. */
export function holdListRoutes(kernel: Pick<Kernel, "db" | "clock" | "idempotency">, rules: Rules): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/holds",
      access,
      summary:
        "Holds by what is to be done: copies to pull, on the hold shelf, in transit; holds without hope; copies left on the hold shelf",
      query: Type.Object(
        {
          ...PageQuery.properties,
          list: Type.Union(
            holdLists.map((one) => Type.Literal(one)),
            { default: "shelf" },
          ),
          branch: Type.Optional(Branch),
        },
        { additionalProperties: false },
      ),
      answer: PageOf(ListedHoldView),
      async handle({ query }) {
        const rows = await listHolds(db, query.list, { branch: query.branch, ...pageStart(query) });
        const described = await describeHolds(db, rows);
        return pageOf(rows, query.limit, (hold) => listedView(hold, described.get(hold.id)));
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/queue",
      access,
      summary: "Who waits for a title, in the order of the queue",
      params: Type.Object({ id: Id }),
      answer: Type.Object({ title: Type.String(), items: Type.Array(QueuedHoldView, { maxItems: 500 }) }),
      problems: [catalogueProblems.recordNotFound],
      async handle({ params }) {
        const summary = (await findSummaries(db, [params.id])).get(params.id);
        if (!summary) return catalogueProblems.recordNotFound({ id: params.id });
        const queue = await readQueue(db, params.id);
        const slips = await readSlips(db, queue);
        return {
          title: summary.title.text,
          items: queue.map((hold, at) => queuedView(hold, at + 1, slips.get(hold.id))),
        };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/hold-log",
      access,
      summary: "Why copies of a title went to one hold and not to another, newest first",
      params: Type.Object({ id: Id }),
      query: PageQuery,
      answer: PageOf(LogEntryView),
      async handle({ params, query: { limit, cursor }, language }) {
        const rows = await readHoldLog(db, params.id, { before: cursor, limit: limit + 1 });
        return pageOf(rows, limit, (entry) => logView(entry, language));
      },
    }),
    ...actRoutes(kernel, rules),
  ];
}

function actRoutes({ clock, idempotency }: Pick<Kernel, "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/not-found",
      access,
      summary: "A copy to pull is not on its shelf: the hold gets the next one, or waits",
      params: Type.Object({ id: Id }),
      body: Type.Object({}, { additionalProperties: false }),
      answer: Type.Object({ next: Type.Boolean({ description: "Another copy is to be pulled for it" }) }),
      problems: [
        circulationProblems.holdUnknown,
        circulationProblems.notOnPullList,
        circulationProblems.movedMeanwhile,
      ],
      async handle({ params, principal }, tx) {
        const hold = await reportNotFound(tx, rules, { holdId: params.id }, { actor: principal, now: clock.now() });
        return isProblem(hold) ? hold : { next: hold.pulling === true };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/place",
      access: circulationPermissions["hold.move"],
      summary: "Give a hold another place among those who wait, or its own back; with a reason",
      params: Type.Object({ id: Id }),
      body: Type.Object(
        {
          place: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
          reason: Type.String({ minLength: 1, maxLength: 500, pattern: "\\S" }),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({ moved: Type.Literal(true) }),
      problems: [circulationProblems.holdUnknown, circulationProblems.holdHasCopy],
      async handle({ params, body, principal }, tx) {
        const move = { holdId: params.id, place: body.place, reason: body.reason };
        const refusal = await moveHold(tx, move, { actor: principal, now: clock.now() });
        return refusal ?? { moved: true as const };
      },
    }),
  ];
}
