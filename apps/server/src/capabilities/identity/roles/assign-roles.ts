import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { countAdministrators, lockAccount } from "../accounts/account.store.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { strangeRole } from "./role.catalogue.ts";
import { listAssignments, listOwnRoles, replaceAssignments } from "./role.store.ts";
import type { Assignment } from "./role.ts";

export interface RoleGift {
  readonly accountId: string;
  readonly assignments: readonly Assignment[];
}

/** Gives an account exactly these roles. The last administrator cannot be taken away: nobody could give one back. */
export async function assignRoles(
  tx: Tx,
  { accountId, assignments }: RoleGift,
  { actor, now, reason, agreed }: Doing,
): Promise<Problem | undefined> {
  if (!(await lockAccount(tx, accountId))) return identityProblems.accountNotFound();
  const codes = assignments.map(({ role }) => role);
  const strange = strangeRole(codes, await listOwnRoles(tx));
  if (strange) return strange;
  const before = await listAssignments(tx, accountId);
  await replaceAssignments(tx, accountId, assignments);
  if ((await countAdministrators(tx)) === 0) return identityProblems.lastAdministrator();
  await recordAudit(tx, {
    actor,
    action: identityPermissions["role.assign"].code,
    subject: { kind: "account", id: accountId },
    before: { roles: before },
    after: { roles: assignments, ...agreed },
    reason,
    at: now,
  });
  return undefined;
}
