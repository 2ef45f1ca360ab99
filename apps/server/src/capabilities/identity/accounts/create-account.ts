import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { type AuditActor, consoleActor } from "../audit/audit-entry.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { strangeRole } from "../roles/role.catalogue.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import { insertAccount, saveEmail } from "./account.store.ts";
import { isUsableSignInName } from "./account.ts";
import { hashPassword } from "./hash-password.ts";
import { passwordFault } from "./password-rules.ts";

export interface AccountRequest {
  readonly signInName: string;
  readonly displayName: string;
  /** None for somebody who signs in some other way. */
  readonly password?: string;
  readonly roles: readonly string[];
  /** An address whose owner is known to read mail there: nobody who is asked over the API gets one in this way. */
  readonly email?: string;
}

/**
 * Creates an account.
 * @param actor who does it; whoever has the server's console when not given
 * @returns its id, or why not
 */
export async function createAccount(
  tx: Tx,
  request: AccountRequest,
  actor: AuditActor = consoleActor,
): Promise<{ id: string } | Problem> {
  if (!isUsableSignInName(request.signInName)) return identityProblems.unusableName();
  const strange = strangeRole(request.roles, await listOwnRoles(tx));
  if (strange) return strange;
  const { password } = request;
  const fault = password === undefined ? undefined : passwordFault(password, request.signInName);
  if (fault) return identityProblems.weakPassword({ reason: fault });
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const id = await insertAccount(tx, { ...request, passwordHash });
  if (id === undefined) return identityProblems.nameTaken({ name: request.signInName });
  const { signInName, displayName, roles, email } = request;
  if (email !== undefined && !(await saveEmail(tx, id, email))) return identityProblems.mailAddressTaken();
  await recordAudit(tx, {
    actor,
    action: identityPermissions["account.create"].code,
    subject: { kind: "account", id },
    after: { signInName, displayName, roles },
  });
  return { id };
}
