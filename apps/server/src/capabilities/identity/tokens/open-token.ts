import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityProblems } from "../problems.ts";
import { openWaiting, revokeToken } from "./api-token.store.ts";

/** A token or client that carries grave permissions: made, with its secret in its maker's hands, and not in use yet. */
export interface WaitingToken {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly scopes?: readonly string[];
}

/** Lets it be used. */
export async function openToken(
  tx: Tx,
  { id }: Pick<WaitingToken, "id">,
  { actor, now, reason, agreed }: Doing,
): Promise<Problem | undefined> {
  if (!(await openWaiting(tx, id))) return identityProblems.tokenNotFound();
  const subject = { kind: "token", id };
  await recordAudit(tx, { actor, action: "identity.token.open", subject, after: { ...agreed }, reason, at: now });
  return undefined;
}

/** A second person did not agree: it will never be used. */
export async function refuseToken(
  tx: Tx,
  { id }: Pick<WaitingToken, "id">,
  { actor, now, reason }: Doing,
): Promise<undefined> {
  const before = await revokeToken(tx, id, now);
  if (!before) return undefined;
  const subject = { kind: "token", id };
  await recordAudit(tx, { actor, action: "identity.token.revoke", subject, before, reason, at: now });
  return undefined;
}
