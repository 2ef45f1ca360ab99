import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findOwnAccount } from "../accounts/account.store.ts";
import { listPasskeys } from "../passkeys/passkey.store.ts";
import { identityProblems } from "../problems.ts";
import { countLinkedIdentities, deleteLink } from "./linked-identity.store.ts";

/** Unlinks one of one's own campus identities, unless it is the last way in. */
export async function removeLink(tx: Tx, accountId: string, id: string): Promise<Problem | undefined> {
  if (!(await deleteLink(tx, accountId, id))) return identityProblems.wayNotFound();
  const account = await findOwnAccount(tx, accountId);
  if (account?.hasPassword || (await listPasskeys(tx, accountId)).length > 0) return undefined;
  return (await countLinkedIdentities(tx, accountId)) > 0 ? undefined : identityProblems.lastWayIn();
}
