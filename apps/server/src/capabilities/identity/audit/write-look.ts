import type { Tx } from "../../../kernel/db/database.ts";
import { wasDone } from "./audit.store.ts";
import { type AuditAct, actorColumns } from "./audit-entry.ts";
import { recordAudit } from "./write-entry.ts";

/** A page that is read again and again, or in parts, is one look for so long. */
const lookMs = 10 * 60_000;

/** Writes down that somebody of the staff looked at a person's affairs, for that person to see. Whoever looks on is written down once. */
export async function recordLook(
  tx: Tx,
  look: Pick<AuditAct, "actor" | "action" | "subject"> & { readonly at: Date },
): Promise<void> {
  const since = new Date(look.at.getTime() - lookMs);
  if (!(await wasDone(tx, { ...look, actor: actorColumns(look.actor) }, since))) await recordAudit(tx, look);
}
