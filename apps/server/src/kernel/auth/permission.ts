import type { Bilingual } from "../i18n/language.ts";
import type { RoleName } from "./role.ts";

/** Something that a role may allow: a verb on a thing, coded `<room>.<thing>.<verb>`. */
export interface Permission {
  readonly code: string;
  /** What it allows, as the page of roles says it. */
  readonly meaning: Bilingual;
  /** The built-in roles that carry it; an administrator carries every permission. */
  readonly roles: readonly RoleName[];
  /** Whoever has it could give themselves everything, or hide what was done: giving it takes two people. */
  readonly grave?: true;
  /** Money, people, power: who uses it has proved within the last minutes who they are (NIST SP 800-63B §7.2). Not asked of API clients. */
  readonly requires?: "recent sign-in";
}

/** Declares a room's permissions: `definePermissions("catalogue", { "record.import": { meaning, roles: ["cataloguer"] } })`. */
export function definePermissions<const D extends Record<string, Omit<Permission, "code">>>(
  room: string,
  declared: D,
): { readonly [K in keyof D]: Permission } {
  const permissions = Object.entries(declared).map(([key, said]) => [key, { code: `${room}.${key}`, ...said }]);
  return Object.fromEntries(permissions) as { readonly [K in keyof D]: Permission };
}

/** A role as somebody holds it. */
export interface Grant {
  readonly role: string;
  /** Held for this branch only; for all when not given. */
  readonly branch?: string;
  /** The codes that a role of the library's own is made of; a built-in role has none. */
  readonly permissions?: readonly string[];
}

/** What somebody may do, and where. */
export interface Powers {
  readonly permissions: ReadonlySet<string>;
  /** For a permission that is held at some branches only: at which. */
  readonly branches: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the given roles allow together. A permission that one role gives everywhere and another at one branch is held everywhere. */
export function powersOf(grants: readonly Grant[], known: readonly Permission[]): Powers {
  const branches = new Map<string, Set<string>>();
  const everywhere = new Set<string>();
  for (const grant of grants) {
    for (const { code } of known.filter((permission) => carries(grant, permission))) {
      if (grant.branch === undefined) everywhere.add(code);
      else branches.set(code, (branches.get(code) ?? new Set()).add(grant.branch));
    }
  }
  for (const code of everywhere) branches.delete(code);
  return { permissions: new Set([...everywhere, ...branches.keys()]), branches };
}

/** Whether a role carries a permission. */
export function carries({ role, permissions }: Pick<Grant, "role" | "permissions">, permission: Permission): boolean {
  if (permissions) return permissions.includes(permission.code);
  return role === "administrator" || permission.roles.some((one) => one === role);
}
