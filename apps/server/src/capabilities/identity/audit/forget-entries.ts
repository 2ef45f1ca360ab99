import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { blankDue, readKeepDays, scheduleBlanking } from "./audit.store.ts";
import { type AuditActor, type AuditSubject, leastKeptDays } from "./audit-entry.ts";
import { recordAudit } from "./write-entry.ts";

const dayMs = 86_400_000;

/**
 * Has the audit forget a person who is being erased: what is older than the law's six months loses its payload at the next run of the
 * job, the rest as soon as it is that old.
 * @returns how many entries there are, and when the last of them is blank
 */
export async function forgetAuditOf(
  tx: Tx,
  subject: AuditSubject,
  actor: AuditActor,
): Promise<{ entries: number; until?: Date }> {
  const planned = await scheduleBlanking(tx, subject, leastKeptDays);
  if (planned.entries > 0)
    await recordAudit(tx, {
      actor,
      action: "identity.audit.blank",
      subject: { kind: subject.kind, id: "" },
      after: { entries: planned.entries, until: planned.until },
    });
  return planned;
}

/** Payloads that were written before have been kept long enough. */
export async function writtenBefore(at: Database | Tx, now: Date): Promise<Date> {
  return new Date(now.getTime() - (await readKeepDays(at)) * dayMs);
}

/** Blanks every payload whose time is over. @returns how many */
export async function blankOldEntries(db: Database, now: Date): Promise<number> {
  return await transact(db, async (tx) => {
    const days = await readKeepDays(tx);
    const entries = await blankDue(tx, { now, writtenBefore: await writtenBefore(tx, now) });
    if (entries > 0)
      await recordAudit(tx, {
        actor: { kind: "system", name: "retention" },
        action: "identity.audit.blank",
        subject: { kind: "audit", id: "" },
        after: { entries, olderThanDays: days },
        at: now,
      });
    return entries;
  });
}
