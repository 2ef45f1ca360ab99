import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import type { Principal } from "../../../kernel/auth/principal.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { recordLook } from "../audit/write-look.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { explainPermission } from "../roles/explain-permission.ts";
import { isGraveAccount } from "../roles/role.catalogue.ts";
import { StartedView } from "../roles/role.schema.ts";
import { listAssignments, listOwnRoles } from "../roles/role.store.ts";
import { endSessions } from "../sessions/session.store.ts";
import {
  AccountPageView,
  AccountParams,
  ExplanationQuery,
  ExplanationView,
  ResetBody,
  StateBody,
} from "./account-page.schema.ts";
import { readAccountPage } from "./read-account-page.ts";
import { type AccountReset, resetAccount } from "./reset-account.ts";
import { setAccountState } from "./set-account-state.ts";

const read = identityPermissions["account.read"];
const change = recently(identityPermissions["account.change"]);

/** One account, as who administers accounts sees and changes it. */
export function accountPageRoutes(options: IdentityOptions): Endpoint[] {
  return [...readRoutes(options), ...changeRoutes(options)];
}

function readRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock, permissions } = options;
  return [
    route({
      method: "GET",
      path: "/api/v1/accounts/:id",
      access: read,
      summary:
        "One account: its roles, how it can be entered, where it is signed in; that it was opened is written into the audit",
      params: AccountParams,
      answer: AccountPageView,
      problems: [identityProblems.accountNotFound],
      async handle({ params, principal }) {
        const page = await readAccountPage(options, params.id);
        if (!page) return identityProblems.accountNotFound();
        const own = principal.kind === "account" && principal.accountId === params.id;
        // Its owner sees who looked.
        if (!own) await noteLook(options, params.id, principal);
        return { ...page, own };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/accounts/:id/explanation",
      access: read,
      summary: "Why an account may do something, or which roles would allow it",
      params: AccountParams,
      query: ExplanationQuery,
      answer: ExplanationView,
      problems: [identityProblems.permissionNotFound],
      async handle({ params, query }) {
        const permission = permissions().find(({ code }) => code === query.permission);
        if (!permission) return identityProblems.permissionNotFound();
        const found = await explainPermission(db, { accountId: params.id, permission, now: clock.now() });
        return {
          allowed: found.allowed,
          because: found.because.map(({ until, ...rest }) => ({
            ...rest,
            ...(until ? { until: until.toISOString() } : {}),
          })),
          wouldAllow: found.wouldAllow.map(({ code, name }) => ({ code, name: { ...name } })),
        };
      },
    }),
  ];
}

async function noteLook({ db, clock }: IdentityOptions, id: string, actor: Principal): Promise<void> {
  const subject = { kind: "account", id };
  await transact(db, (tx) => recordLook(tx, { actor, action: read.code, subject, at: clock.now() }));
}

function changeRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
  const graveHolder = async (tx: Parameters<typeof listAssignments>[0], id: string) =>
    isGraveAccount(await listAssignments(tx, id), await listOwnRoles(tx), permissions());
  return [
    route({
      method: "PUT",
      path: "/api/v1/accounts/:id/state",
      access: change,
      summary:
        "Disable an account, which signs it out everywhere, or let it be used again; for a grave one it takes two people",
      params: AccountParams,
      body: StateBody,
      answer: StartedView,
      problems: [identityProblems.accountNotFound, identityProblems.ownAccount, identityProblems.lastAdministrator],
      handle: async ({ params: { id }, body: { disabled, reason }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          if (principal.kind === "account" && principal.accountId === id) return identityProblems.ownAccount();
          const content = { accountId: id, disabled };
          return await startAct(tx, {
            act: "set-account-state",
            subject: { kind: "account", id },
            content,
            // Taking power away is never delayed: somebody's laptop may just have been stolen.
            grave: !disabled && (await graveHolder(tx, id)),
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => setAccountState(tx, content, doing),
          });
        }),
    }),
    route({
      method: "POST",
      path: "/api/v1/accounts/:id/resets",
      access: change,
      summary:
        "Take ways in from an account or give it a first password; for a grave one it takes two people, and no password",
      params: AccountParams,
      body: ResetBody,
      answer: StartedView,
      problems: [
        identityProblems.accountNotFound,
        identityProblems.ownAccount,
        identityProblems.resetOnConsole,
        identityProblems.nothingToReset,
        identityProblems.weakPassword,
      ],
      handle: async ({ params: { id }, body: { reason, ways, password }, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          if (principal.kind === "account" && principal.accountId === id) return identityProblems.ownAccount();
          const grave = await graveHolder(tx, id);
          if (grave && password !== undefined) return identityProblems.resetOnConsole();
          const content: AccountReset = { accountId: id, ways, ...(password === undefined ? {} : { password }) };
          return await startAct(tx, {
            act: "reset-account",
            subject: { kind: "account", id },
            content,
            grave,
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => resetAccount(tx, content, doing),
          });
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/accounts/:id/sessions",
      access: change,
      summary: "Sign an account out everywhere",
      params: AccountParams,
      answer: Type.Object({ ended: Type.Integer() }),
      handle: async ({ params: { id }, principal }) =>
        await transact(db, async (tx) => {
          const ended = await endSessions(tx, id, {});
          const subject = { kind: "account", id };
          await recordAudit(tx, {
            actor: principal,
            action: change.code,
            subject,
            after: { sessionsEnded: ended },
            at: clock.now(),
          });
          return { ended };
        }),
    }),
  ];
}
