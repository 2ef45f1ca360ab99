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
import { isGraveRole, knownRoles } from "./role.catalogue.ts";
import { AssignmentView, assignmentView, Reason, StartedView } from "./role.schema.ts";
import { listAssignments, listOwnRoles } from "./role.store.ts";
import { type Assignment, covers } from "./role.ts";

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
          const gained = assignments.filter((one) => !before.some((had) => covers(had, one)));
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
  ];
}

function readAssignment({ role, branch, until }: { role: string; branch?: string; until?: string }): Assignment {
  return {
    role,
    ...(branch === undefined ? {} : { branch }),
    ...(until === undefined ? {} : { until: new Date(until) }),
  };
}
