import type { SecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { hashRecoveryCode, matchingStep } from "./hash-code.ts";
import { burnRecoveryCode, lockTotp, useTotpStep } from "./second-factor.store.ts";
import { openKey } from "./set-totp.ts";

/** Checks a code of the app, or a recovery code, and uses it up. @returns which it was */
export async function verifyCode(
  tx: Tx,
  accountId: string,
  { code, now, box }: { code: string; now: Date; box: SecretBox },
): Promise<"totp" | "recovery-code" | undefined> {
  const stored = await lockTotp(tx, accountId);
  if (!stored?.confirmed) return undefined;
  const step = matchingStep(openKey(stored.secret, box), code, { now, last: stored.lastStep });
  if (step !== undefined) {
    await useTotpStep(tx, accountId, { step });
    return "totp";
  }
  const burnt = await burnRecoveryCode(tx, accountId, hashRecoveryCode(accountId, code));
  return burnt ? "recovery-code" : undefined;
}
