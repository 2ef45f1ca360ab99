import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { assignRoles } from "./assign-roles.ts";
import { delegateRole, endDelegation } from "./delegate-role.ts";
import { isGraveRole, knownRoles } from "./role.catalogue.ts";
import { AssignmentView, DelegationBody, DelegationView, Reason, StartedView } from "./role.schema.ts";
import { listAssignments, listDelegations, listOwnRoles } from "./role.store.ts";
import type { Assignment } from "./role.ts";

const AccountParams = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

export function assignmentRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/accounts/:id/roles",
      access: identityPermissions["account.read"],
      summary: "The roles that an account was given, where and until when",
      params: AccountParams,
      answer: Type.Object({ items: Type.Array(AssignmentView) }),
      handle: async ({ params }) => ({ items: (await listAssignments(db, params.id)).map(assignmentView) }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/accounts/:id/roles",
      access: recently(identityPermissions["role.assign"]),
      summary: "Give an account exactly these roles; a grave one waits for a second person",
      params: AccountParams,
      body: Type.Object(
        { assignments: Type.Array(AssignmentView, { maxItems: 50 }), reason: Reason },
        { additionalProperties: false },
      ),
      answer: StartedView,
      problems: [
        identityProblems.accountNotFound,
        identityProblems.unknownRole,
        identityProblems.lastAdministrator,
        identityProblems.personNeeded,
      ],
      handle: async ({ params, body, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const assignments = body.assignments.map(readAssignment);
          const before = await listAssignments(tx, params.id);
          const grave = knownRoles(await listOwnRoles(tx)).filter((role) => isGraveRole(role, permissions()));
          const gained = assignments.filter((one) => !before.some((had) => isWithin(one, had)));
          return await startAct(tx, {
            act: "assign-roles",
            subject: { kind: "account", id: params.id },
            content: { accountId: params.id, assignments },
            grave: gained.some(({ role }) => grave.some(({ code }) => code === role)),
            reason: body.reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => assignRoles(tx, { accountId: params.id, assignments }, doing),
          });
        }),
    }),
    route({
      method: "GET",
      path: "/api/v1/delegations",
      access: identityPermissions["role.delegate"],
      summary: "What one has delegated, and what was delegated to one",
      answer: Type.Object({ items: Type.Array(DelegationView) }),
      async handle({ principal }) {
        if (principal.kind !== "account") return { items: [] };
        const found = await listDelegations(db, principal.accountId, clock.now());
        return { items: found.map((one) => ({ ...one, until: one.until.toISOString() })) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/delegations",
      access: recently(identityPermissions["role.delegate"]),
      summary: "Lend one's own role to a colleague until a day",
      body: DelegationBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [
        identityProblems.accountNotFound,
        identityProblems.unusableEnd,
        identityProblems.notDelegable,
        identityProblems.notYours,
        identityProblems.personNeeded,
      ],
      async handle({ body, principal }) {
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const context = { person: principal, now: clock.now(), permissions: permissions() };
        const wish = { ...body, until: new Date(body.until) };
        return await transactOrRefuse(db, (tx) => delegateRole(tx, wish, context));
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/delegations/:id",
      access: identityPermissions["role.delegate"],
      summary: "Take back what one has delegated",
      params: AccountParams,
      answer: Type.Object({ ended: Type.Literal(true) }),
      problems: [identityProblems.delegationNotFound, identityProblems.personNeeded],
      async handle({ params, principal }) {
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const fault = await transactOrRefuse(db, (tx) => endDelegation(tx, params.id, principal, clock.now()));
        return fault ?? { ended: true as const };
      },
    }),
  ];
}

function readAssignment({ role, branch, until }: { role: string; branch?: string; until?: string }): Assignment {
  return {
    role,
    ...(branch === undefined ? {} : { branch }),
    ...(until === undefined ? {} : { until: new Date(until) }),
  };
}

function assignmentView({ until, ...rest }: Assignment) {
  return { ...rest, ...(until ? { until: until.toISOString() } : {}) };
}

/** Whether a new assignment gives nothing that the old one did not give. */
function isWithin(one: Assignment, had: Assignment): boolean {
  const sameBranch = had.branch === undefined || had.branch === one.branch;
  const notLonger = had.until === undefined || (one.until !== undefined && one.until <= had.until);
  return one.role === had.role && sameBranch && notLonger;
}
