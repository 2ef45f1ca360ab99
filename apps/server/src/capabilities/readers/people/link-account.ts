import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import type { Doing } from "./doing.ts";
import { lockReader } from "./lock-reader.ts";
import { findReader, findReaderOfAccount, setAccount } from "./reader.store.ts";

/**
 * Says whose an account is, so that signing in opens the reader's own pages. An account is one reader's and a reader has one; an account
 * that is another's is refused, never moved: two people would see each other's loans.
 * @param accountId null takes the account away
 */
export async function linkAccount(
  tx: Tx,
  { readerId, accountId }: { readonly readerId: string; readonly accountId: string | null },
  doing: Doing,
): Promise<Problem | undefined> {
  const locked = await lockReader(tx, readerId);
  const reader = locked && (await findReader(tx, readerId));
  if (!reader || reader.mergedInto !== undefined) return readersProblems.readerNotFound();
  const holder = accountId === null ? undefined : await findReaderOfAccount(tx, accountId);
  if (holder && holder.id !== readerId) return readersProblems.accountTaken();
  if (!(await setAccount(tx, readerId, accountId))) return readersProblems.accountNotFound();
  await recordAudit(tx, {
    actor: doing.actor,
    action: readersPermissions["reader.change"].code,
    subject: { kind: "reader", id: readerId },
    before: { account: reader.accountId ?? null },
    after: { account: accountId },
    reason: doing.why,
    at: doing.now,
  });
  await publish(tx, readersChanged, [{ ids: [readerId] }]);
  return undefined;
}
