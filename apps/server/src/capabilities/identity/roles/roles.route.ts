import { Type } from "typebox";
import type { Permission } from "../../../kernel/auth/permission.ts";
import { recently } from "../../../kernel/auth/permit.ts";
import { isRoleName } from "../../../kernel/auth/role.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { defineRole, deleteRole, roleFault } from "./define-role.ts";
import { isGraveRole, type KnownRole, knownRoles, permissionsOfRole } from "./role.catalogue.ts";
import { PermissionView, RoleBody, RoleParams, RoleView, StartedView } from "./role.schema.ts";
import { countHolders, findOwnRole, listOwnRoles } from "./role.store.ts";

export function roleRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/permissions",
      access: identityPermissions["role.read"],
      summary: "Everything that a role can allow",
      answer: Type.Object({ items: Type.Array(PermissionView) }),
      handle: () => Promise.resolve({ items: permissions().map(permissionView) }),
    }),
    route({
      method: "GET",
      path: "/api/v1/roles",
      access: identityPermissions["role.read"],
      summary: "The built-in roles and the library's own",
      answer: Type.Object({ items: Type.Array(RoleView) }),
      async handle() {
        const holders = await countHolders(db);
        const roles = knownRoles(await listOwnRoles(db));
        return { items: roles.map((role) => roleView(role, permissions(), holders.get(role.code) ?? 0)) };
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/roles/:code",
      access: recently(identityPermissions["role.define"]),
      summary: "Make a role of permissions, or make it anew; with a grave permission it waits for a second person",
      params: RoleParams,
      body: RoleBody,
      answer: StartedView,
      problems: [identityProblems.builtInRole, identityProblems.unknownPermission, identityProblems.personNeeded],
      handle: async ({ params, body, principal }) =>
        await transactOrRefuse(db, async (tx) => {
          const { name, permissions: carried, reason } = body;
          const role = { code: params.code, name, permissions: carried };
          const fault = roleFault(role, permissions());
          if (fault) return fault;
          const before = await findOwnRole(tx, role.code);
          return await startAct(tx, {
            act: "define-role",
            subject: { kind: "role", id: role.code },
            content: role,
            grave: gainsGravity(role.permissions, before?.permissions ?? [], permissions()),
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => defineRole(tx, role, doing),
          });
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/roles/:code",
      access: recently(identityPermissions["role.define"]),
      summary: "Take away a role of the library's own that nobody holds",
      params: RoleParams,
      answer: Type.Object({ deleted: Type.Literal(true) }),
      problems: [identityProblems.roleNotFound, identityProblems.roleInUse, identityProblems.builtInRole],
      async handle({ params, principal }) {
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => deleteRole(tx, params.code, doing))) ?? { deleted: true as const };
      },
    }),
  ];
}

function permissionView({ code, meaning, grave }: Permission) {
  return { code, room: code.slice(0, code.indexOf(".")), meaning: { ...meaning }, grave: grave === true };
}

function roleView(role: KnownRole, known: readonly Permission[], holders: number) {
  return {
    code: role.code,
    name: { ...role.name },
    builtIn: isRoleName(role.code),
    grave: isGraveRole(role, known),
    permissions: permissionsOfRole(role, known),
    holders,
  };
}

function gainsGravity(after: readonly string[], before: readonly string[], known: readonly Permission[]): boolean {
  return known.some(({ code, grave }) => grave === true && after.includes(code) && !before.includes(code));
}
