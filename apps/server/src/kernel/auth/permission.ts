import type { Bilingual } from "../i18n/language.ts";
import type { RoleName } from "./role.ts";

/** Something that a role may allow: a verb on a thing, coded `<room>.<thing>.<verb>`. */
export interface Permission {
  readonly code: string;
  /** What it allows, as the page of roles says it. */
  readonly meaning: Bilingual;
  /** The roles that carry it; an administrator carries every permission. */
  readonly roles: readonly RoleName[];
}

/** Declares a room's permissions: `definePermissions("catalogue", { "record.import": { meaning, roles: ["cataloguer"] } })`. */
export function definePermissions<const D extends Record<string, Omit<Permission, "code">>>(
  room: string,
  declared: D,
): { readonly [K in keyof D]: Permission } {
  const permissions = Object.entries(declared).map(([key, said]) => [key, { code: `${room}.${key}`, ...said }]);
  return Object.fromEntries(permissions) as { readonly [K in keyof D]: Permission };
}

/** The permission codes that the given roles carry together. */
export function permissionsOf(roles: readonly string[], known: readonly Permission[]): ReadonlySet<string> {
  const all = roles.includes("administrator");
  const carried = known.filter((permission) => all || permission.roles.some((role) => roles.includes(role)));
  return new Set(carried.map((permission) => permission.code));
}
