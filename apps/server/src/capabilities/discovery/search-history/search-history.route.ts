import { Type } from "typebox";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { discoveryProblems } from "../problems.ts";
import { ownReaderId } from "../saved-searches/find-own-reader.ts";
import { beginHistory, deleteKept, endHistory, historySince, listKept } from "./kept-search.store.ts";

const path = "/api/v1/search-history";
/** Nobody looks further back. */
const mostShown = 500;
const problems = [discoveryProblems.noReaderFile];
const Done = Type.Object({ done: Type.Literal(true) });

/** What a reader has searched for: kept for nobody who has not asked for it. */
export function searchHistoryRoutes({ db, clock }: { readonly db: Database; readonly clock: Clock }): Endpoint[] {
  return [
    route({
      method: "GET",
      path,
      access: "signed-in",
      summary: "What you have searched for, the latest first; nothing, unless you have asked that it be kept",
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            id: Type.String(),
            query: Type.String({ description: "As the address of a page of results says it" }),
            total: Type.Integer(),
            at: Type.String({ format: "date-time" }),
          }),
          { description: `The latest ${mostShown}` },
        ),
      }),
      problems,
      async handle({ principal }) {
        const readerId = await ownReaderId(db, principal);
        if (readerId === undefined) return discoveryProblems.noReaderFile();
        const rows = await listKept(db, readerId, mostShown);
        return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
      },
    }),
    route({
      method: "GET",
      path: `${path}/choice`,
      access: "signed-in",
      summary: "Whether your searches are kept for you, and since when",
      answer: Type.Object({ kept: Type.Boolean(), since: Type.Optional(Type.String({ format: "date-time" })) }),
      problems,
      async handle({ principal }) {
        const readerId = await ownReaderId(db, principal);
        if (readerId === undefined) return discoveryProblems.noReaderFile();
        const since = await historySince(db, readerId);
        return { kept: since !== undefined, ...(since && { since: since.toISOString() }) };
      },
    }),
    route({
      method: "PUT",
      path: `${path}/choice`,
      access: "signed-in",
      summary: "Have your searches kept for you, or not; what was kept is deleted when you end it",
      body: Type.Object({ kept: Type.Boolean() }, { additionalProperties: false }),
      answer: Done,
      problems,
      handle: async ({ principal, body }) =>
        await transact(db, async (tx) => {
          const readerId = await ownReaderId(tx, principal);
          if (readerId === undefined) return discoveryProblems.noReaderFile();
          if (body.kept) await beginHistory(tx, readerId, clock.now());
          else await endHistory(tx, readerId);
          return { done: true as const };
        }),
    }),
    route({
      method: "DELETE",
      path,
      access: "signed-in",
      summary: "Delete one of your kept searches, or all",
      query: Type.Object(
        { id: Type.Optional(Type.String({ pattern: "^[0-9]{1,18}$" })) },
        { additionalProperties: false },
      ),
      answer: Done,
      problems,
      handle: async ({ principal, query }) =>
        await transact(db, async (tx) => {
          const readerId = await ownReaderId(tx, principal);
          if (readerId === undefined) return discoveryProblems.noReaderFile();
          await deleteKept(tx, readerId, query.id);
          return { done: true as const };
        }),
    }),
  ];
}
