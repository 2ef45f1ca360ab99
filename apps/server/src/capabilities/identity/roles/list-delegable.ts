import type { Static } from "typebox";
import type { IdentityOptions } from "../identity-options.ts";
import { isGraveRole, knownRoles, permissionsOfRole } from "./role.catalogue.ts";
import type { DelegableView } from "./role.schema.ts";
import { listAssignments, listOwnRoles } from "./role.store.ts";

/** What somebody may lend, with what it allows: what they hold themselves, without what carries grave permissions. */
export async function listDelegable(
  { db, clock, permissions }: Pick<IdentityOptions, "db" | "clock" | "permissions">,
  accountId: string,
): Promise<Static<typeof DelegableView>[]> {
  const known = permissions();
  const roles = knownRoles(await listOwnRoles(db)).filter((role) => !isGraveRole(role, known));
  const held = (await listAssignments(db, accountId)).filter(({ until }) => !until || until > clock.now());
  return held.flatMap(({ role: code, branch, until }) => {
    const role = roles.find((one) => one.code === code);
    if (!role || code === "reader") return [];
    const carried = new Set(permissionsOfRole(role, known));
    return {
      role: code,
      roleName: { ...role.name },
      ...(branch === undefined ? {} : { branch }),
      ...(until === undefined ? {} : { until: until.toISOString() }),
      allows: known.filter((permission) => carried.has(permission.code)).map(({ meaning }) => ({ ...meaning })),
    };
  });
}
