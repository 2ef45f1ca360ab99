import type { Tx } from "../../../kernel/db/database.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { readKeepDays, writeKeepDays } from "./audit.store.ts";
import { recordAudit } from "./write-entry.ts";

/** Changes how long the audit's payloads are kept. */
export async function keepAuditFor(
  tx: Tx,
  keepDays: number,
  { actor, now, reason, agreed }: Doing,
): Promise<undefined> {
  const before = { keepDays: await readKeepDays(tx) };
  await writeKeepDays(tx, keepDays);
  await recordAudit(tx, {
    actor,
    action: identityPermissions["audit.keep"].code,
    subject: { kind: "audit", id: "policy" },
    before,
    after: { keepDays, ...agreed },
    reason,
    at: now,
  });
  return undefined;
}
