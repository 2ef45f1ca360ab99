import type { Problem } from "@wenyuan/problem";
import type { Permission } from "../../../kernel/auth/permission.ts";
import { isRoleName } from "../../../kernel/auth/role.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { countHolders, deleteOwnRole, findOwnRole, saveOwnRole } from "./role.store.ts";
import type { OwnRole } from "./role.ts";

const action = identityPermissions["role.define"].code;

/** Why a role cannot be made so, if it cannot. */
export function roleFault(role: OwnRole, known: readonly Permission[]): Problem | undefined {
  if (isRoleName(role.code)) return identityProblems.builtInRole({ role: role.code });
  const strange = role.permissions.find((code) => !known.some((permission) => permission.code === code));
  return strange === undefined ? undefined : identityProblems.unknownPermission({ permission: strange });
}

/** Makes a role of permissions, or makes it anew. Whoever holds it has its new permissions from their next request on. */
export async function defineRole(tx: Tx, role: OwnRole, { actor, now, reason, agreed }: Doing): Promise<undefined> {
  const before = await findOwnRole(tx, role.code);
  await saveOwnRole(tx, role, now);
  const subject = { kind: "role", id: role.code };
  await recordAudit(tx, { actor, action, subject, before, after: { ...role, ...agreed }, reason, at: now });
  return undefined;
}

/** Takes a role away that nobody holds any more. */
export async function deleteRole(tx: Tx, code: string, { actor, now, reason }: Doing): Promise<Problem | undefined> {
  const before = await findOwnRole(tx, code);
  if (!before) return isRoleName(code) ? identityProblems.builtInRole({ role: code }) : identityProblems.roleNotFound();
  const holders = (await countHolders(tx)).get(code) ?? 0;
  if (holders > 0) return identityProblems.roleInUse({ holders });
  await deleteOwnRole(tx, code);
  await recordAudit(tx, { actor, action, subject: { kind: "role", id: code }, before, reason, at: now });
  return undefined;
}
