import type { Problem } from "@wenyuan/problem";
import type { SecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { Doing } from "../four-eyes/doing.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { deleteWay, findWay, saveWay } from "./sign-in-way.store.ts";
import { type SignInWay, wayFault } from "./way.ts";

const action = identityPermissions["sign-in-way.set"].code;

/** Sets a way up, or changes it. The secret is encrypted, and is neither shown again nor written into the audit. */
export async function setWay(
  tx: Tx,
  way: Omit<SignInWay, "id">,
  { secret, box, doing }: { secret: string | undefined; box: SecretBox; doing: Doing },
): Promise<Problem | undefined> {
  const reason = wayFault(way.settings);
  if (reason) return identityProblems.unusableWay({ reason });
  const before = await findWay(tx, way.code);
  // Identities linked to one provider say nothing at another.
  if (before && before.settings.kind !== way.settings.kind)
    return identityProblems.unusableWay({
      reason: { zh: "种类不能改，请另建一个。", en: "The kind cannot be changed; set up another way." },
    });
  const sealed = secret === undefined ? undefined : box.seal(secret, "sign-in-way");
  await saveWay(tx, way, { secret: sealed, now: doing.now });
  const { actor, now, reason: why } = doing;
  const after = { ...way, secretChanged: secret !== undefined };
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
