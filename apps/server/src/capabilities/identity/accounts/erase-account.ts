import type { Tx } from "../../../kernel/db/database.ts";
import type { AuditActor } from "../audit/audit-entry.ts";
import { forgetAuditOf } from "../audit/forget-entries.ts";
import { deleteReaderAccount } from "./account.store.ts";

/**
 * Erases the account of a reader who is erased: sessions, passkeys, links to the campus and all else go with it, and the audit forgets it as
 * soon as the law lets it. Whoever has a role of staff keeps the account: it is the library's.
 * @returns when the audit's last entry of it is blank
 */
export async function eraseAccount(tx: Tx, id: string, actor: AuditActor): Promise<{ until?: Date }> {
  if (!(await deleteReaderAccount(tx, id))) return {};
  const { until } = await forgetAuditOf(tx, { kind: "account", id }, actor);
  return until ? { until } : {};
}
