import type { Permission } from "../../../kernel/auth/permission.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { type KnownRole, knownRoles, permissionsOfRole } from "./role.catalogue.ts";
import { type HeldRole, listHeldRoles, listOwnRoles } from "./role.store.ts";

/** One reason why somebody may do something. */
export interface Because extends HeldRole {
  /** Whether it counts now: a delegated role does only while its giver holds it too. */
  readonly counts: boolean;
}

export interface Explanation {
  readonly allowed: boolean;
  /** The roles of theirs that carry the permission. */
  readonly because: readonly Because[];
  /** Roles that would allow it. */
  readonly wouldAllow: readonly KnownRole[];
}

/** Why an account may do something, or what it would take. Answers the question that every dispute over rights begins with. */
export async function explainPermission(
  db: Database,
  { accountId, permission, now }: { accountId: string; permission: Permission; now: Date },
): Promise<Explanation> {
  const roles = knownRoles(await listOwnRoles(db));
  const carrying = roles.filter((role) => permissionsOfRole(role, [permission]).length > 0);
  const carries = new Set(carrying.map(({ code }) => code));
  const held = (await listHeldRoles(db, accountId, now)).filter(({ role }) => carries.has(role));
  const mine = new Set(held.filter(({ counts }) => counts).map(({ role }) => role));
  return {
    allowed: mine.size > 0,
    because: held,
    wouldAllow: carrying.filter(({ code }) => !mine.has(code)),
  };
}
