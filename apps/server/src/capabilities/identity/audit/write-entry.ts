import { randomBytes } from "node:crypto";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { auditWritten } from "../events.ts";
import { insertEntry } from "./audit.store.ts";
import { type AuditAct, type AuditPayload, actorColumns } from "./audit-entry.ts";
import { hashPayload } from "./hash-entry.ts";

const saltBytes = 16;

/**
 * Writes an act into the audit, in the transaction of the act itself: both are there or neither is. The entry is linked into the chain
 * right after the commit, so acts at the same time do not wait for one another.
 */
export async function recordAudit(tx: Tx, act: AuditAct): Promise<void> {
  const { subject, before, after, reason } = act;
  const payload = JSON.stringify({
    subject: subject.id,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(reason === undefined || reason === "" ? {} : { reason }),
  } satisfies AuditPayload);
  const salt = randomBytes(saltBytes);
  await insertEntry(tx, {
    ...act,
    actor: actorColumns(act.actor),
    payload,
    salt,
    payloadHash: hashPayload(salt, payload),
  });
  await publish(tx, auditWritten, [{}]);
}
