import { type Static, Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { StartedView } from "../roles/role.schema.ts";
import {
  AuditEntryView,
  AuditPolicyBody,
  AuditPolicyView,
  AuditQuery,
  ChainHeadView,
  VerificationView,
} from "./audit.schema.ts";
import { type AuditSearch, listEntries, readKeepDays } from "./audit.store.ts";
import type { AuditEntry } from "./audit-entry.ts";
import { keepAuditFor } from "./keep-audit-for.ts";
import { verifyChain } from "./verify-chain.ts";
import { recordAudit } from "./write-entry.ts";

export function auditRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
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
      body: AuditPolicyBody,
      answer: StartedView,
      problems: [identityProblems.personNeeded],
      handle: async ({ body, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const { keepDays, reason } = body;
          return await startAct(tx, {
            act: "shorten-audit",
            subject: { kind: "audit", id: "policy" },
            content: { keepDays },
            grave: keepDays < (await readKeepDays(tx)),
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => keepAuditFor(tx, keepDays, doing),
          });
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
