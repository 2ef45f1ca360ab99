import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { StartedView } from "../roles/role.schema.ts";
import { startOpening } from "../tokens/start-opening.ts";
import {
  ClientParams,
  ClientView,
  CreatedClient,
  clientView,
  NewClientBody,
  RenewBody,
  RenewedSecret,
  ScopesBody,
} from "./client.schema.ts";
import { listClients, lockClient } from "./client.store.ts";
import { publicClientId } from "./client.ts";
import { createClient, renewSecret } from "./create-client.ts";
import { type ClientScopes, carriesGrave, setScopes, strangeScope } from "./set-scopes.ts";

const create = recently(identityPermissions["token.create"]);

/** OAuth clients as staff keep them. They are revoked as tokens are. */
export function clientRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock, permissions } = options;
  return [
    route({
      method: "GET",
      path: "/api/v1/clients",
      access: identityPermissions["token.read"],
      summary: "List OAuth clients in use, without their secrets",
      query: PageQuery,
      answer: PageOf(ClientView),
      handle: async ({ query }) =>
        pageOf(await listClients(db, { ...pageStart(query), now: clock.now() }), query.limit, clientView),
    }),
    route({
      method: "GET",
      path: "/api/v1/scopes",
      access: identityPermissions["token.read"],
      summary: "What a client can be allowed: the permissions, in words",
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            code: Type.String(),
            meaning: Type.Object({ zh: Type.String(), en: Type.String() }),
            grave: Type.Boolean(),
          }),
        ),
      }),
      handle: () =>
        Promise.resolve({
          items: permissions().map(({ code, meaning, grave }) => ({
            code,
            meaning: { ...meaning },
            grave: grave === true,
          })),
        }),
    }),
    // Not retried by key: the answer holds a secret, which is never stored.
    route({
      method: "POST",
      path: "/api/v1/clients",
      access: create,
      summary:
        "Create an OAuth client (RFC 6749 §4.4); its secret is shown this once, and one with a grave scope waits for a second person",
      body: NewClientBody,
      answer: CreatedClient,
      status: 201,
      problems: [identityProblems.unknownPermission, identityProblems.personNeeded],
      handle: async ({ body: { name, scopes, perMinute, reason }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const strange = strangeScope(scopes, permissions());
          if (strange) return strange;
          const grave = carriesGrave(scopes, permissions());
          const doing = { actor: principal, now: clock.now(), reason };
          const { id, secret } = await createClient(tx, { name, scopes, perMinute, waiting: grave }, doing);
          const opening = { token: { id, name, scopes }, grave, reason, principal };
          const started = await startOpening(tx, opening, options);
          return isProblem(started) ? started : { id, clientId: publicClientId(id), secret, ...started };
        }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/clients/:id/scopes",
      access: create,
      summary:
        "Change what a client may do, and how often; its tokens end, and a grave scope that it had not waits for a second person",
      params: ClientParams,
      body: ScopesBody,
      answer: StartedView,
      problems: [identityProblems.tokenNotFound, identityProblems.unknownPermission, identityProblems.personNeeded],
      handle: async ({ params: { id }, body: { reason, ...wanted }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const before = await lockClient(tx, id);
          if (!before) return identityProblems.tokenNotFound();
          const strange = strangeScope(wanted.scopes, permissions());
          if (strange) return strange;
          const added = wanted.scopes.filter((scope) => !before.scopes.includes(scope));
          const content: ClientScopes = { id, ...wanted };
          return await startAct(tx, {
            act: "set-scopes",
            subject: { kind: "token", id },
            content,
            grave: carriesGrave(added, permissions()),
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => setScopes(tx, content, doing),
          });
        }),
    }),
    route({
      method: "POST",
      path: "/api/v1/clients/:id/secrets",
      access: create,
      summary: "Give a client a new secret, shown this once; the old one counts for some hours yet",
      params: ClientParams,
      body: RenewBody,
      answer: RenewedSecret,
      status: 201,
      problems: [identityProblems.tokenNotFound],
      handle: async ({ params: { id }, body: { overlapHours, reason }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          if (!(await lockClient(tx, id))) return identityProblems.tokenNotFound();
          const doing = { actor: principal, now: clock.now(), reason };
          return { secret: await renewSecret(tx, { id, overlapHours }, doing) };
        }),
    }),
  ];
}
