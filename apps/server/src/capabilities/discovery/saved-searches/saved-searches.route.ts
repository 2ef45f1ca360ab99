import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { discoveryProblems } from "../problems.ts";
import { changeSavedSearch } from "./change-saved-search.ts";
import { ownReaderId } from "./find-own-reader.ts";
import { saveSearch } from "./save-search.ts";
import { deleteSaved, listSaved } from "./saved-search.store.ts";
import { mostSaved } from "./saved-search.ts";

const path = "/api/v1/saved-searches";
const Name = Type.String({ minLength: 1, maxLength: 120 });
const Query = Type.String({
  maxLength: 2000,
  description: "As the address of a page of results says it: q=…&language=chi",
});
const Alert = Type.Boolean({ description: "Look for what is new, and tell" });
const SearchId = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });
const Done = Type.Object({ done: Type.Literal(true) });

/** The searches that a reader keeps: his own, nobody else's. */
export function savedSearchRoutes({ db, clock }: { readonly db: Database; readonly clock: Clock }): Endpoint[] {
  /** Changes one of the reader's own. */
  const change = (principal: Principal, id: string, doing: (tx: Tx, readerId: string) => Promise<boolean>) =>
    transact(db, async (tx): Promise<{ done: true } | Problem> => {
      const readerId = await ownReaderId(tx, principal);
      if (readerId === undefined) return discoveryProblems.noReaderFile();
      return (await doing(tx, readerId)) ? { done: true } : discoveryProblems.savedSearchNotFound();
    });
  return [
    route({
      method: "GET",
      path,
      access: "signed-in",
      summary: "Your saved searches, with how much is new",
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            id: Type.String(),
            name: Name,
            query: Query,
            alert: Alert,
            news: Type.Integer({ description: "Records that came since you last looked" }),
            createdAt: Type.String({ format: "date-time" }),
          }),
          { description: "All: nobody has many" },
        ),
      }),
      problems: [discoveryProblems.noReaderFile],
      async handle({ principal }) {
        const readerId = await ownReaderId(db, principal);
        if (readerId === undefined) return discoveryProblems.noReaderFile();
        const rows = await listSaved(db, readerId, mostSaved);
        return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) };
      },
    }),
    route({
      method: "POST",
      path,
      access: "signed-in",
      summary: "Save a search; with an alert, only what comes later is news",
      body: Type.Object({ name: Name, query: Query, alert: Type.Optional(Alert) }, { additionalProperties: false }),
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [discoveryProblems.noReaderFile, discoveryProblems.emptySearch, discoveryProblems.tooManySearches],
      async handle({ principal, body }) {
        const saved = await transact(db, async (tx) => {
          const readerId = await ownReaderId(tx, principal);
          if (readerId === undefined) return discoveryProblems.noReaderFile();
          return await saveSearch(tx, { alert: false, ...body, readerId }, clock.now());
        });
        return isProblem(saved) ? saved : { id: saved };
      },
    }),
    route({
      method: "PATCH",
      path: `${path}/:id`,
      access: "signed-in",
      summary: "Rename a saved search, switch its alert, or say that you have looked at what is new",
      params: SearchId,
      body: Type.Object(
        { name: Type.Optional(Name), alert: Type.Optional(Alert), looked: Type.Optional(Type.Literal(true)) },
        { additionalProperties: false, minProperties: 1 },
      ),
      answer: Done,
      problems: [discoveryProblems.noReaderFile, discoveryProblems.savedSearchNotFound],
      handle: async ({ principal, params: { id }, body }) =>
        await change(principal, id, (tx, readerId) => changeSavedSearch(tx, { id, readerId }, body)),
    }),
    route({
      method: "DELETE",
      path: `${path}/:id`,
      access: "signed-in",
      summary: "Delete a saved search",
      params: SearchId,
      answer: Done,
      problems: [discoveryProblems.noReaderFile, discoveryProblems.savedSearchNotFound],
      handle: async ({ principal, params: { id } }) =>
        await change(principal, id, (tx, readerId) => deleteSaved(tx, { id, readerId })),
    }),
  ];
}
