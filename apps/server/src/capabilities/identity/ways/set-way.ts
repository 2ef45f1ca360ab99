import { isDeepStrictEqual } from "node:util";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { deleteWay, findWay, saveWay } from "./sign-in-way.store.ts";
import { type SignInWay, wayFault } from "./way.ts";

const action = identityPermissions["sign-in-way.set"].code;

/** A way as it is to be. */
export type NewWay = Omit<SignInWay, "id">;

/** Why a way cannot be set up like this, if it cannot. */
export async function newWayFault(tx: Tx, way: NewWay): Promise<Problem | undefined> {
  const reason = wayFault(way.settings);
  if (reason) return identityProblems.unusableWay({ reason });
  const before = await findWay(tx, way.code);
  // Identities linked to one provider say nothing at another.
  if (before && before.settings.kind !== way.settings.kind)
    return identityProblems.unusableWay({
      reason: { zh: "种类不能改，请另建一个。", en: "The kind cannot be changed; set up another way." },
    });
  return undefined;
}

/**
 * Whether a change lets others in than before: whoever runs a provider that is on, can come in as anybody who linked it. Drafts, names and
 * turning off do not.
 */
export function opensDoor(before: NewWay | undefined, after: NewWay, secretChanged: boolean): boolean {
  if (!after.enabled) return false;
  return !before?.enabled || secretChanged || !isDeepStrictEqual(before.settings, after.settings);
}

/** Sets a way up, or changes it. The secret comes encrypted, and is neither shown again nor written into the audit. */
export async function setWay(
  tx: Tx,
  way: NewWay,
  { secret, doing }: { secret: Buffer | undefined; doing: Doing },
): Promise<Problem | undefined> {
  const fault = await newWayFault(tx, way);
  if (fault) return fault;
  const before = await findWay(tx, way.code);
  await saveWay(tx, way, { secret, now: doing.now });
  const { actor, now, reason: why, agreed } = doing;
  const after = { ...way, secretChanged: secret !== undefined, ...agreed };
  await recordAudit(tx, {
    actor,
    action,
    subject: { kind: "sign-in-way", id: way.code },
    before,
    after,
    reason: why,
    at: now,
  });
  return undefined;
}

/** Takes a way away, and with it what readers linked to it. */
export async function removeWay(tx: Tx, code: string, { actor, now, reason }: Doing): Promise<Problem | undefined> {
  const before = await findWay(tx, code);
  if (!before || !(await deleteWay(tx, code))) return identityProblems.wayNotFound();
  await recordAudit(tx, { actor, action, subject: { kind: "sign-in-way", id: code }, before, reason, at: now });
  return undefined;
}
