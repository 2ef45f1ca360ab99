import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findOwnAccount } from "../accounts/account.store.ts";
import { identityProblems } from "../problems.ts";
import { countLinkedIdentities } from "../ways/linked-identity.store.ts";
import { deletePasskey, listPasskeys } from "./passkey.store.ts";

/** Takes one of one's own passkeys away, unless it is the last way in. */
export async function removePasskey(tx: Tx, accountId: string, id: string): Promise<Problem | undefined> {
  if (!(await deletePasskey(tx, accountId, id))) return identityProblems.passkeyNotFound();
  const account = await findOwnAccount(tx, accountId);
  if (account?.hasPassword || (await listPasskeys(tx, accountId)).length > 0) return undefined;
  return (await countLinkedIdentities(tx, accountId)) > 0 ? undefined : identityProblems.lastWayIn();
}
