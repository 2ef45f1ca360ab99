import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { identityProblems } from "../problems.ts";
import { endSessions } from "../sessions/session.store.ts";
import { findOwnAccount, findPasswordHash, savePasswordHash } from "./account.store.ts";
import { hashPassword, verifyPassword } from "./hash-password.ts";
import { passwordFault } from "./password-rules.ts";

export interface PasswordChange {
  readonly accountId: string;
  /** Not asked when there is none yet. */
  readonly current: string;
  readonly wanted: string;
  /** The session that stays; all others end, whoever had them. */
  readonly sessionId: string;
}

/** Changes one's own password, and signs out everywhere else. */
export async function changePassword(tx: Tx, change: PasswordChange): Promise<Problem | undefined> {
  const account = await findOwnAccount(tx, change.accountId);
  if (!account) return identityProblems.accountNotFound();
  const hash = await findPasswordHash(tx, change.accountId);
  if (account.hasPassword && !(await verifyPassword(change.current, hash))) return identityProblems.wrongCredentials();
  const fault = passwordFault(change.wanted, account.signInName);
  if (fault) return identityProblems.weakPassword({ reason: fault });
  await savePasswordHash(tx, change.accountId, await hashPassword(change.wanted));
  await endSessions(tx, change.accountId, { keep: change.sessionId });
  return undefined;
}
