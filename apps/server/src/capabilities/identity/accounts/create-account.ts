import type { Problem } from "@wenyuan/problem";
import { isRoleName, roleNames } from "../../../kernel/auth/role.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { identityProblems } from "../problems.ts";
import { insertAccount } from "./account.store.ts";
import { isUsableSignInName } from "./account.ts";
import { hashPassword } from "./hash-password.ts";
import { passwordFault } from "./password-rules.ts";

export interface AccountRequest {
  readonly signInName: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** Creates an account. @returns its id, or why not */
export async function createAccount(tx: Tx, request: AccountRequest): Promise<{ id: string } | Problem> {
  if (!isUsableSignInName(request.signInName)) return identityProblems.unusableName();
  const unknown = request.roles.find((role) => !isRoleName(role));
  if (unknown !== undefined)
    return identityProblems.unknownRole({ role: unknown, known: Object.keys(roleNames).join(", ") });
  const fault = passwordFault(request.password, request.signInName);
  if (fault) return identityProblems.weakPassword({ reason: fault });
  const passwordHash = await hashPassword(request.password);
  const id = await insertAccount(tx, { ...request, passwordHash });
  return id === undefined ? identityProblems.nameTaken({ name: request.signInName }) : { id };
}
