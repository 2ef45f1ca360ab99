import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { listTokens, revokeToken } from "./api-token.store.ts";
import { createToken } from "./create-token.ts";

const TokenView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Type.String(),
  createdAt: Type.String({ format: "date-time" }),
});

export function tokenRoutes(db: Database, clock: Clock): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/tokens",
      access: identityPermissions["token.read"],
      summary: "List API tokens in use, without their secrets",
      query: PageQuery,
      answer: PageOf(TokenView),
      handle: async ({ query }) =>
        pageOf(await listTokens(db, pageStart(query)), query.limit, (token) => ({
          ...token,
          createdAt: token.createdAt.toISOString(),
        })),
    }),
    // Not retried by key: the answer holds a secret, which is never stored.
    route({
      method: "POST",
      path: "/api/v1/tokens",
      access: identityPermissions["token.create"],
      summary: "Create an API token; its secret is shown this once",
      body: Type.Object(
        { name: Type.String({ minLength: 1, maxLength: 200 }), role: Type.String() },
        { additionalProperties: false },
      ),
      answer: Type.Object({ id: Type.String(), secret: Type.String() }),
      status: 201,
      problems: [identityProblems.unknownRole],
      async handle({ body, principal }) {
        const created = await transact(db, (tx) => createToken(tx, body, principal));
        return isProblem(created) ? created : { id: created.id, secret: created.secret };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/tokens/:id",
      access: identityPermissions["token.revoke"],
      summary: "Revoke an API token at once",
      params: Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
      answer: Type.Object({ revoked: Type.Literal(true) }),
      problems: [identityProblems.tokenNotFound],
      handle: async ({ params, principal }) =>
        await transact(db, async (tx) => {
          const token = await revokeToken(tx, params.id, clock.now());
          if (!token) return identityProblems.tokenNotFound();
          const action = identityPermissions["token.revoke"].code;
          await recordAudit(tx, { actor: principal, action, subject: { kind: "token", id: params.id }, before: token });
          return { revoked: true as const };
        }),
    }),
  ];
}
