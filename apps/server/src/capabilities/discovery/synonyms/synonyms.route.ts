import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { discoveryPermissions } from "../permissions.ts";
import { discoveryProblems } from "../problems.ts";
import { listGroups } from "./synonym-group.store.ts";
import { addSynonyms, changeSynonyms, dropSynonyms } from "./write-synonyms.ts";

const Words = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 20 });
const GroupBody = Type.Object({ typed: Words, found: Words }, { additionalProperties: false });
const GroupId = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });
const Done = Type.Object({ done: Type.Literal(true) });
const access = discoveryPermissions["synonym.edit"];
const path = "/api/v1/synonyms";

/** The library's own list of words that are found for one another. A change is searched with within a second. */
export function synonymRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path,
      access,
      summary: "List the groups of synonyms that the search uses",
      query: PageQuery,
      answer: PageOf(Type.Object({ id: Type.String(), typed: Words, found: Words })),
      handle: async ({ query }) =>
        pageOf(await listGroups(db, pageStart(query)), query.limit, ({ id, typed, found }) => ({
          id,
          typed: [...typed],
          found: [...found],
        })),
    }),
    route({
      method: "POST",
      path,
      access,
      summary: "Add a group of synonyms: words for one another, or, with `typed`, one way only",
      body: GroupBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [discoveryProblems.unusableSynonyms],
      async handle({ body }) {
        const added = await transact(db, (tx) => addSynonyms(tx, body));
        return isProblem(added) ? added : { id: added };
      },
    }),
    route({
      method: "PUT",
      path: `${path}/:id`,
      access,
      summary: "State a group of synonyms anew",
      params: GroupId,
      body: GroupBody,
      answer: Done,
      problems: [discoveryProblems.synonymGroupNotFound, discoveryProblems.unusableSynonyms],
      handle: async ({ params, body }) =>
        (await transact(db, (tx) => changeSynonyms(tx, params.id, body))) ?? { done: true as const },
    }),
    route({
      method: "DELETE",
      path: `${path}/:id`,
      access,
      summary: "Delete a group of synonyms",
      params: GroupId,
      answer: Done,
      problems: [discoveryProblems.synonymGroupNotFound],
      handle: async ({ params }) =>
        (await transact(db, (tx) => dropSynonyms(tx, params.id))) ?? { done: true as const },
    }),
  ];
}
