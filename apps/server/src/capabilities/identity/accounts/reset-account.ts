import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { deletePasskeys } from "../passkeys/passkey.store.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { deleteTotp } from "../second-factor/second-factor.store.ts";
import { endSessions } from "../sessions/session.store.ts";
import { deleteLinks } from "../ways/linked-identity.store.ts";
import { lockAccount, saveEmail, savePasswordHash } from "./account.store.ts";
import { hashPassword } from "./hash-password.ts";
import { passwordFault } from "./password-rules.ts";

/** A way in that can be taken from an account: a lost phone, a stolen laptop, an address that is somebody else's now. */
export const resettableWays = ["codes", "passkeys", "links", "email"] as const;
export type ResettableWay = (typeof resettableWays)[number];

export interface AccountReset {
  readonly accountId: string;
  readonly ways: readonly ResettableWay[];
  /** A first password, handed over in person; its owner changes it. */
  readonly password?: string;
}

/** Takes ways in from an account, or gives it a first password again. Every session ends: whoever had it is out. */
export async function resetAccount(tx: Tx, reset: AccountReset, doing: Doing): Promise<Problem | undefined> {
  const { accountId, ways, password } = reset;
  const { actor, now, reason, agreed } = doing;
  if ("accountId" in actor && actor.accountId === accountId) return identityProblems.ownAccount();
  if (ways.length === 0 && password === undefined) return identityProblems.nothingToReset();
  if (!(await lockAccount(tx, accountId))) return identityProblems.accountNotFound();
  if (password !== undefined) {
    const fault = passwordFault(password, "");
    if (fault) return identityProblems.weakPassword({ reason: fault });
    await savePasswordHash(tx, accountId, await hashPassword(password));
  }
  for (const way of new Set(ways)) await takers[way](tx, accountId);
  const sessions = await endSessions(tx, accountId, {});
  await recordAudit(tx, {
    actor,
    action: identityPermissions["account.change"].code,
    subject: { kind: "account", id: accountId },
    after: { reset: [...ways, ...(password === undefined ? [] : ["password"])], sessionsEnded: sessions, ...agreed },
    reason,
    at: now,
  });
  return undefined;
}

const takers: Readonly<Record<ResettableWay, (tx: Tx, accountId: string) => Promise<unknown>>> = {
  codes: deleteTotp,
  passkeys: deletePasskeys,
  links: deleteLinks,
  email: (tx, accountId) => saveEmail(tx, accountId, null),
};
