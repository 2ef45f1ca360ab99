import { randomInt } from "node:crypto";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { createAccount } from "../accounts/create-account.ts";
import { hashPassword } from "../accounts/hash-password.ts";
import { consoleActor } from "../audit/audit-entry.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityProblems } from "../problems.ts";
import { strangeRole } from "../roles/role.catalogue.ts";
import { listOwnRoles, replaceAssignments } from "../roles/role.store.ts";
import { endSessions } from "../sessions/session.store.ts";
import { findByName, saveOpened } from "./break-glass.store.ts";
import { isUsableSpan, longestBreakGlassHours } from "./break-glass.ts";
import { notifyOfBreakGlass } from "./notify-of-break-glass.ts";

export interface BreakGlassRequest {
  readonly signInName: string;
  readonly displayName: string;
  readonly role: string;
  readonly hours: number;
  readonly reason: string;
}

/**
 * Opens a local staff account for a time, from the server's console, for the day when the campus sign-in is down. Audited, told to the
 * administrators and to who is told by webhook, and closed by itself.
 * @returns the password, shown this once, and when it ends; or why not
 */
export async function openBreakGlass(
  tx: Tx,
  { clock, settings }: Pick<Kernel, "clock" | "settings">,
  request: BreakGlassRequest,
): Promise<{ password: string; until: Date } | Problem> {
  const { signInName, displayName, role, hours, reason } = request;
  if (!isUsableSpan(hours)) return identityProblems.unusableSpan({ hours: longestBreakGlassHours });
  if (reason.trim().length < 2) return identityProblems.reasonNeeded();
  const strange = strangeRole([role], await listOwnRoles(tx));
  if (strange) return strange;
  const id = await accountFor(tx, request);
  if (isProblem(id)) return id;
  const now = clock.now();
  const until = new Date(now.getTime() + hours * 3_600_000);
  const password = makePassword();
  await endSessions(tx, id, {});
  await saveOpened(tx, { id, displayName, passwordHash: await hashPassword(password), until });
  await replaceAssignments(tx, id, [{ role, until }]);
  await recordAudit(tx, {
    actor: consoleActor,
    action: "identity.break-glass.open",
    subject: { kind: "account", id },
    after: { signInName, role, until },
    reason,
    at: now,
  });
  await notifyOfBreakGlass(tx, settings, { what: "opened", id, signInName, until, reason, now });
  return { password, until };
}

async function accountFor(tx: Tx, { signInName, displayName }: BreakGlassRequest): Promise<string | Problem> {
  const known = await findByName(tx, signInName);
  // Somebody's own account is never turned into one of these: its password would change hands.
  if (known) return known.breakGlass ? known.id : identityProblems.nameTaken({ name: signInName });
  const created = await createAccount(tx, { signInName, displayName, roles: [] });
  return isProblem(created) ? created : created.id;
}

/** Without 0, 1, i, l, o: it is read aloud and typed in a hurry. 20 of 31 signs are 99 bits. */
const signs = "23456789abcdefghjkmnpqrstuvwxyz";

function makePassword(): string {
  return [makeGroup(), makeGroup(), makeGroup(), makeGroup()].join("-");
}

function makeGroup(): string {
  return Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("");
}
