import type { Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { seeErrand, takeErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { verifyCode } from "../second-factor/verify-code.ts";
import { countAttempt, forgetFailures } from "../throttle/throttle.store.ts";
import { patienceWithName } from "../throttle/throttle.ts";
import { openSession } from "./open-session.ts";
import { insertSignInEvent } from "./sign-in-event.store.ts";

export interface SecondStep {
  /** What the first step gave. */
  readonly secret: string;
  readonly code: string;
  readonly replaces?: string | undefined;
}

interface FirstStep {
  readonly way: string;
  readonly device?: string;
  readonly shared?: boolean;
}

/** The second step: six digits of the app, or a recovery code. Guessing is slowed down as it is for passwords. */
export async function takeSecondStep(
  { db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">,
  { secret, code, replaces }: SecondStep,
): Promise<{ token: string } | Problem> {
  const now = clock.now();
  const first = await seeErrand<FirstStep>(db, "second-step", { secret, now });
  if (first?.accountId === undefined) return identityProblems.stepOver();
  const { accountId, content } = first;
  const key = `code:${accountId}`;
  const wait = await countAttempt(db, key, { now, patience: patienceWithName });
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const box = openSecretBox(settings);
  const token = await transact(db, async (tx) => {
    const used = await verifyCode(tx, accountId, { code, now, box });
    if (!used || !(await takeErrand(tx, "second-step", { secret, now }))) return undefined;
    return await openSession(tx, { ...content, accountId, way: used, now, replaces });
  });
  if (token === undefined) {
    await insertSignInEvent(db, { accountId, at: now, way: "totp", device: content.device ?? "", succeeded: false });
    return identityProblems.wrongCode();
  }
  await forgetFailures(db, key);
  return { token };
}
