import { X509Certificate } from "node:crypto";
import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { createServiceKey, openServiceKeys } from "./open-service-keys.ts";
import { deleteServiceKey, listServiceKeys, promoteServiceKey } from "./service-key.store.ts";
import type { ServiceKey } from "./service-key.ts";

const change = recently(identityPermissions["sign-in-way.set"]);
const ById = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });
const Done = Type.Object({ done: Type.Literal(true) });
const done = { done: true } as const;

const KeyView = Type.Object({
  id: Type.String(),
  state: Type.Enum(["next", "signing", "former"]),
  fingerprint: Type.String({ description: "SHA-256 of the certificate, as providers show it" }),
  certificate: Type.String({ description: "PEM" }),
  createdAt: Type.String({ format: "date-time" }),
  endsAt: Type.String({ format: "date-time" }),
});

/**
 * The library's own keys towards SAML providers, and changing them without a day on which nobody can sign in: show the next one, wait until
 * every provider has read our metadata, sign with it, take the former one away.
 */
export function serviceKeyRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock } = options;
  const note = async (tx: Tx, { actor, id, what }: { actor: Principal; id: string; what: string }) =>
    await recordAudit(tx, {
      actor,
      action: change.code,
      subject: { kind: "service-key", id },
      after: { key: what },
      at: clock.now(),
    });
  return [
    route({
      method: "GET",
      path: "/api/v1/service-keys",
      access: identityPermissions["sign-in-way.read"],
      summary: "The keys by which SAML providers know our messages",
      answer: Type.Object({ items: Type.Array(KeyView) }),
      async handle() {
        await openServiceKeys(options);
        return { items: (await listServiceKeys(db)).map(keyView) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/service-keys",
      access: change,
      summary: "Make the next key: our metadata show it from now on, and nothing is signed with it yet",
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [identityProblems.nextKeyThere],
      handle: async ({ principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const id = await createServiceKey(tx, options, "next");
          if (id === undefined) return identityProblems.nextKeyThere();
          await note(tx, { actor: principal, id, what: "next" });
          return { id };
        }),
    }),
    route({
      method: "POST",
      path: "/api/v1/service-keys/:id/promotion",
      access: change,
      summary: "Sign with the next key from now on; the one before is shown until it is taken away",
      params: ById,
      answer: Done,
      problems: [identityProblems.serviceKeyNotFound],
      handle: async ({ params: { id }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          if (!(await promoteServiceKey(tx, id))) return identityProblems.serviceKeyNotFound();
          await note(tx, { actor: principal, id, what: "signing" });
          return done;
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/service-keys/:id",
      access: change,
      summary: "Take a key away that does not sign",
      params: ById,
      answer: Done,
      problems: [identityProblems.serviceKeyNotFound],
      handle: async ({ params: { id }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          if (!(await deleteServiceKey(tx, id))) return identityProblems.serviceKeyNotFound();
          await note(tx, { actor: principal, id, what: "deleted" });
          return done;
        }),
    }),
  ];
}

function keyView({ id, state, certificate, createdAt }: ServiceKey) {
  const { fingerprint256, validTo } = new X509Certificate(certificate);
  return {
    id,
    state,
    certificate,
    fingerprint: fingerprint256,
    createdAt: createdAt.toISOString(),
    endsAt: new Date(validTo).toISOString(),
  };
}
