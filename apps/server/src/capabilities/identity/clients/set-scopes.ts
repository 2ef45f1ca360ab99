import type { Problem } from "@wenyuan/problem";
import type { Permission } from "../../../kernel/auth/permission.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { deleteAccessTokens, lockClient, saveScopes } from "./client.store.ts";

/** What a client may do from now on, and how often in a minute. */
export interface ClientScopes {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly perMinute: number;
}

/** A refusal when one of the scopes is no permission. */
export function strangeScope(scopes: readonly string[], permissions: readonly Permission[]): Problem | undefined {
  const strange = scopes.find((scope) => !permissions.some(({ code }) => code === scope));
  return strange === undefined ? undefined : identityProblems.unknownPermission({ permission: strange });
}

/** Whether one of the scopes takes two people. */
export function carriesGrave(scopes: readonly string[], permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => permission.grave && scopes.includes(permission.code));
}

/** Changes what a client may do. The tokens that it has end: what was taken away is gone at once, and the next token has what it may. */
export async function setScopes(
  tx: Tx,
  { id, scopes, perMinute }: ClientScopes,
  { actor, now, reason, agreed }: Doing,
): Promise<Problem | undefined> {
  const before = await lockClient(tx, id);
  if (!before) return identityProblems.tokenNotFound();
  await saveScopes(tx, { id, scopes, perMinute });
  await deleteAccessTokens(tx, id);
  const action = identityPermissions["token.create"].code;
  const after = { scopes, perMinute, ...agreed };
  await recordAudit(tx, { actor, action, subject: { kind: "token", id }, before, after, reason, at: now });
  return undefined;
}
