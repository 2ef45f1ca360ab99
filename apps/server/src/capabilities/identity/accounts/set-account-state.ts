import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { endSessions } from "../sessions/session.store.ts";
import { countAdministrators, lockAccount, saveDisabled } from "./account.store.ts";

export interface AccountState {
  readonly accountId: string;
  readonly disabled: boolean;
}

/** Disables an account, which ends its sessions, or lets it be used again. Loans and holds of its reader stay as they are. */
export async function setAccountState(
  tx: Tx,
  { accountId, disabled }: AccountState,
  { actor, now, reason, agreed }: Doing,
): Promise<Problem | undefined> {
  if ("accountId" in actor && actor.accountId === accountId) return identityProblems.ownAccount();
  if (!(await lockAccount(tx, accountId))) return identityProblems.accountNotFound();
  if (!(await saveDisabled(tx, accountId, disabled ? now : null))) return undefined;
  if (disabled && (await countAdministrators(tx)) === 0) return identityProblems.lastAdministrator();
  const sessions = disabled ? await endSessions(tx, accountId, {}) : 0;
  await recordAudit(tx, {
    actor,
    action: identityPermissions["account.change"].code,
    subject: { kind: "account", id: accountId },
    before: { disabled: !disabled },
    after: { disabled, sessionsEnded: sessions, ...agreed },
    reason,
    at: now,
  });
  return undefined;
}
