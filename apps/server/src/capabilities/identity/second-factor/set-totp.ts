import { randomBytes } from "node:crypto";
import type { Problem } from "@wenyuan/problem";
import type { SecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { identityProblems } from "../problems.ts";
import { hashRecoveryCode, makeRecoveryCodes, matchingStep } from "./hash-code.ts";
import { deleteTotp, lockTotp, replaceRecoveryCodes, saveNewTotp, useTotpStep } from "./second-factor.store.ts";
import { base32 } from "./totp-code.ts";

/** As long as the hash (RFC 4226 §4 R6). */
const secretBytes = 20;
const purpose = "totp";

/** Begins with six-digit codes. @returns the key for the app, in base32; it counts once `confirmTotp` has seen a code of it */
export async function beginTotp(tx: Tx, accountId: string, box: SecretBox): Promise<{ secret: string } | Problem> {
  const secret = randomBytes(secretBytes);
  const saved = await saveNewTotp(tx, accountId, box.seal(secret.toString("base64"), purpose));
  return saved ? { secret: base32(secret) } : identityProblems.totpAlready();
}

/** Takes the first code of the app. @returns the recovery codes, which are shown this once */
export async function confirmTotp(
  tx: Tx,
  accountId: string,
  { code, now, box }: { code: string; now: Date; box: SecretBox },
): Promise<{ recoveryCodes: string[] } | Problem> {
  const stored = await lockTotp(tx, accountId);
  if (!stored || stored.confirmed) return identityProblems.totpAlready();
  const step = matchingStep(openKey(stored.secret, box), code, { now, last: stored.lastStep });
  if (step === undefined) return identityProblems.wrongCode();
  await useTotpStep(tx, accountId, { step, confirmedAt: now });
  return { recoveryCodes: await renewRecoveryCodes(tx, accountId) };
}

/** Makes new recovery codes; those before are void. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = makeRecoveryCodes();
  await replaceRecoveryCodes(
    tx,
    accountId,
    codes.map((code) => hashRecoveryCode(accountId, code)),
  );
  return codes;
}

export async function removeTotp(tx: Tx, accountId: string): Promise<Problem | undefined> {
  return (await deleteTotp(tx, accountId)) ? undefined : identityProblems.totpAlready();
}

export function openKey(sealed: Buffer, box: SecretBox): Buffer {
  return Buffer.from(box.open(sealed, purpose), "base64");
}
