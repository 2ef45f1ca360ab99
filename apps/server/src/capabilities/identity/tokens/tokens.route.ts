import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { isGraveRoleCode } from "../roles/role.catalogue.ts";
import { Reason, StartedView } from "../roles/role.schema.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import { listTokens, revokeToken } from "./api-token.store.ts";
import { createToken } from "./create-token.ts";
import { startOpening } from "./start-opening.ts";

const TokenView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Type.String(),
  createdAt: Type.String({ format: "date-time" }),
  waiting: Type.Boolean({ description: "Of no use before a second person agreed" }),
});

export function tokenRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock, permissions } = options;
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
      access: recently(identityPermissions["token.create"]),
      summary:
        "Create an API token; its secret is shown this once, and one with a grave role waits for a second person",
      body: Type.Object(
        { name: Type.String({ minLength: 1, maxLength: 200 }), role: Type.String(), reason: Type.Optional(Reason) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ id: Type.String(), secret: Type.String(), ...StartedView.properties }),
      status: 201,
      problems: [identityProblems.unknownRole, identityProblems.personNeeded],
      handle: async ({ body: { name, role, reason = "" }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const grave = isGraveRoleCode(role, await listOwnRoles(tx), permissions());
          const created = await createToken(tx, { name, role, waiting: grave }, principal);
          if (isProblem(created)) return created;
          const { id, secret } = created;
          const opening = { token: { id, name, role }, grave, reason, principal };
          const started = await startOpening(tx, opening, options);
          return isProblem(started) ? started : { id, secret, ...started };
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/tokens/:id",
      access: identityPermissions["token.revoke"],
      summary: "Revoke an API token or an OAuth client at once",
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
