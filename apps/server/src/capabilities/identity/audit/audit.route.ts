import { type Static, Type } from "typebox";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { identityPermissions } from "../permissions.ts";
import { AuditEntryView, AuditPolicyView, AuditQuery, ChainHeadView, VerificationView } from "./audit.schema.ts";
import { type AuditSearch, listEntries, readKeepDays, writeKeepDays } from "./audit.store.ts";
import type { AuditEntry } from "./audit-entry.ts";
import { verifyChain } from "./verify-chain.ts";
import { recordAudit } from "./write-entry.ts";

export function auditRoutes(db: Database, clock: Clock): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/audit",
      access: identityPermissions["audit.read"],
      summary: "Who did what to whom or what, newest first",
      query: AuditQuery,
      answer: PageOf(AuditEntryView),
      async handle({ query }) {
        const { limit, cursor } = query;
        const page = { limit: limit + 1, ...(cursor === undefined ? {} : { before: cursor }) };
        return pageOf(await listEntries(db, searchOf(query), page), limit, entryView);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/audit/verifications",
      access: identityPermissions["audit.verify"],
      summary: "Compute the audit's chain of hashes anew and say whether anything was changed",
      body: Type.Object({ known: Type.Optional(ChainHeadView) }, { additionalProperties: false }),
      answer: VerificationView,
      async handle({ body, principal }) {
        const found = await verifyChain(db, body.known);
        const intact = found.fault === undefined;
        await transact(db, (tx) =>
          recordAudit(tx, {
            actor: principal,
            action: identityPermissions["audit.verify"].code,
            subject: { kind: "audit", id: found.head.position },
            after: { intact },
            at: clock.now(),
          }),
        );
        return { intact, ...found };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/audit/policy",
      access: identityPermissions["audit.read"],
      summary: "How long the audit's payloads are kept",
      answer: AuditPolicyView,
      handle: async () => ({ keepDays: await readKeepDays(db) }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/audit/policy",
      access: identityPermissions["audit.keep"],
      summary: "Change how long the audit's payloads are kept",
      body: AuditPolicyView,
      answer: AuditPolicyView,
      handle: async ({ body, principal }) =>
        await transact(db, async (tx) => {
          const before = { keepDays: await readKeepDays(tx) };
          await writeKeepDays(tx, body.keepDays);
          const subject = { kind: "audit", id: "policy" };
          const action = identityPermissions["audit.keep"].code;
          await recordAudit(tx, { actor: principal, action, subject, before, after: body, at: clock.now() });
          return body;
        }),
    }),
  ];
}

function searchOf(query: Static<typeof AuditQuery>): AuditSearch {
  const { action, subjectKind, subjectId, text } = query;
  const [, kind, id] = /^(\w+):(.+)$/s.exec(query.actor ?? "") ?? [];
  return {
    ...(kind !== undefined && id !== undefined ? { actor: { kind, id } } : {}),
    ...(action === undefined ? {} : { action }),
    ...(subjectKind === undefined ? {} : { subjectKind }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(text === undefined ? {} : { text }),
    ...(query.from === undefined ? {} : { from: new Date(query.from) }),
    ...(query.to === undefined ? {} : { to: new Date(query.to) }),
  };
}

function entryView(entry: AuditEntry) {
  const { kind } = entry.actor as { kind: Static<typeof AuditEntryView>["actor"]["kind"] };
  return { ...entry, actor: { ...entry.actor, kind }, at: entry.at.toISOString() };
}
