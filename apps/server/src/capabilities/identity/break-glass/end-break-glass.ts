import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { type AuditActor, consoleActor } from "../audit/audit-entry.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityProblems } from "../problems.ts";
import { replaceAssignments } from "../roles/role.store.ts";
import { endSessions } from "../sessions/session.store.ts";
import { findByName, listBreakGlass, saveEnded } from "./break-glass.store.ts";
import { notifyOfBreakGlass } from "./notify-of-break-glass.ts";

type Sources = Pick<Kernel, "clock" | "settings">;

/** Closes a break-glass account at once, from the server's console: sessions end, its password is gone. */
export async function endBreakGlass(tx: Tx, sources: Sources, signInName: string): Promise<Problem | undefined> {
  const known = await findByName(tx, signInName);
  if (!known?.breakGlass) return identityProblems.accountNotFound();
  const ended = await end(tx, sources, { id: known.id, signInName, actor: consoleActor });
  return ended ? undefined : identityProblems.accountNotFound();
}

/** Closes those whose time is over. */
export async function endDueBreakGlass(db: Database, sources: Sources): Promise<void> {
  const actor = { kind: "system", name: "break-glass" } as const;
  for (const { id, signInName } of await listBreakGlass(db, sources.clock.now()))
    await transact(db, (tx) => end(tx, sources, { id, signInName, actor }));
}

interface Ending {
  readonly id: string;
  readonly signInName: string;
  readonly actor: AuditActor;
}

async function end(tx: Tx, { clock, settings }: Sources, { id, signInName, actor }: Ending): Promise<boolean> {
  const now = clock.now();
  if (!(await saveEnded(tx, id, now))) return false;
  await replaceAssignments(tx, id, []);
  await endSessions(tx, id, {});
  const subject = { kind: "account", id };
  await recordAudit(tx, { actor, action: "identity.break-glass.end", subject, before: { signInName }, at: now });
  await notifyOfBreakGlass(tx, settings, { what: "ended", id, signInName, now });
  return true;
}
