import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../../catalogue/index.ts";
import { portalPermissions } from "../permissions.ts";
import { portalProblems } from "../problems.ts";
import { deleteNotice, keepNotice } from "./keep-notice.ts";
import { NoticeBody, NoticeId, NoticeView } from "./notice.schema.ts";
import { listNotices } from "./notice.store.ts";
import type { Notice } from "./notice.ts";

const path = "/api/v1/notices";
const access = portalPermissions["notice.keep"];
const refusals = [portalProblems.noticeEndsBeforeItBegins, portalProblems.unknownBranch];

function viewOf({ changedAt, branch, until, ...notice }: Notice) {
  return {
    ...notice,
    ...(branch === undefined ? {} : { branch }),
    ...(until === undefined ? {} : { until }),
    changedAt: changedAt.toISOString(),
  };
}

/** Notices for programs: those of the campus write them here, too. People read them on pages and in feeds. */
export function noticeRoutes({ db, clock, idempotency }: Pick<Kernel, "db" | "clock" | "idempotency">): Endpoint[] {
  return [
    route({
      method: "GET",
      path,
      access,
      summary: "All notices of the library, planned and past ones too, the newest first",
      query: PageQuery,
      answer: PageOf(NoticeView),
      async handle({ query: { limit, cursor } }) {
        const rows = await listNotices(db, { before: cursor, limit: limit + 1 });
        return pageOf(rows, limit, viewOf);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path,
      access,
      summary: "Publish a notice",
      body: NoticeBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: refusals,
      async handle({ body, principal }, tx) {
        const id = await keepNotice(tx, body, { by: changedBy(principal), now: clock.now() });
        return isProblem(id) ? id : { id };
      },
    }),
    route({
      method: "PUT",
      path: `${path}/:id`,
      access,
      summary: "Write a notice anew",
      params: NoticeId,
      body: NoticeBody,
      answer: Type.Object({ id: Type.String() }),
      problems: [...refusals, portalProblems.noticeNotFound],
      async handle({ params: { id }, body, principal }) {
        const kept = await transact(db, (tx) =>
          keepNotice(tx, body, { id, by: changedBy(principal), now: clock.now() }),
        );
        return isProblem(kept) ? kept : { id: kept };
      },
    }),
    route({
      method: "DELETE",
      path: `${path}/:id`,
      access,
      summary: "Withdraw a notice",
      params: NoticeId,
      answer: Type.Object({ done: Type.Literal(true) }),
      problems: [portalProblems.noticeNotFound],
      handle: async ({ params: { id } }) =>
        (await transact(db, (tx) => deleteNotice(tx, id))) ?? { done: true as const },
    }),
  ];
}
