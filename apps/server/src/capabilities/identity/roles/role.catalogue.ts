import type { Problem } from "@wenyuan/problem";
import { carries, type Permission } from "../../../kernel/auth/permission.ts";
import { roleNames } from "../../../kernel/auth/role.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { identityProblems } from "../problems.ts";
import type { Assignment, OwnRole } from "./role.ts";

/** Every role that can be given: the built-in ones, which have no list of their own, and the library's. */
export type KnownRole = Pick<OwnRole, "code" | "name"> & { readonly permissions?: readonly string[] };

export function knownRoles(own: readonly OwnRole[]): KnownRole[] {
  return [...Object.entries(roleNames).map(([code, name]) => ({ code, name })), ...own];
}

/** What a role is called; one that is no more, by its code. */
export function nameOfRole(code: string, known: readonly KnownRole[]): Bilingual {
  return known.find((role) => role.code === code)?.name ?? { zh: code, en: code };
}

/** A refusal when one of the roles does not exist. */
export function strangeRole(codes: readonly string[], own: readonly OwnRole[]): Problem | undefined {
  const known = knownRoles(own).map(({ code }) => code);
  const role = codes.find((code) => !known.includes(code));
  return role === undefined ? undefined : identityProblems.unknownRole({ role, known: known.join(", ") });
}

/** The codes of the permissions that a role carries. */
export function permissionsOfRole(role: KnownRole, permissions: readonly Permission[]): string[] {
  const grant = { role: role.code, ...(role.permissions ? { permissions: role.permissions } : {}) };
  return permissions.filter((permission) => carries(grant, permission)).map(({ code }) => code);
}

/** Whether giving the role takes two people. */
export function isGraveRole(role: KnownRole, permissions: readonly Permission[]): boolean {
  const carried = new Set(permissionsOfRole(role, permissions));
  return permissions.some((permission) => permission.grave && carried.has(permission.code));
}

/** {@link isGraveRole}, by the role's code. */
export function isGraveRoleCode(code: string, own: readonly OwnRole[], permissions: readonly Permission[]): boolean {
  return isGraveAccount([{ role: code }], own, permissions);
}

/** Whether somebody holds a grave role. */
export function isGraveAccount(
  held: readonly Assignment[],
  own: readonly OwnRole[],
  permissions: readonly Permission[],
): boolean {
  const grave = knownRoles(own).filter((role) => isGraveRole(role, permissions));
  return held.some(({ role }) => grave.some(({ code }) => code === role));
}
