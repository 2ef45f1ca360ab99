import { availableParallelism } from "node:os";
import type { Problem } from "@wenyuan/problem";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findCredentials } from "../accounts/account.store.ts";
import { signInKey } from "../accounts/account.ts";
import { verifyPassword } from "../accounts/hash-password.ts";
import { PasswordLanes } from "../accounts/password-lanes.ts";
import { identityProblems } from "../problems.ts";
import { countAttempt, findFailures, forgetFailures, recordFailure } from "../throttle/throttle.store.ts";
import { patienceWithAddress, patienceWithName, waitSeconds } from "../throttle/throttle.ts";
import { admitProven, type SignedIn } from "./admit-proven.ts";
import type { SignInPlace } from "./open-session.ts";
import { insertRefusal } from "./sign-in-event.store.ts";

export interface SignInRequest extends SignInPlace {
  readonly signInName: string;
  readonly password: string;
  /** Network address of the sender, for slowing down guesses only; stored as a hash. */
  readonly address: string;
}

/** One core is left for everybody who is in already. Who waits behind 32 on one core waits a second. */
const lanes = new PasswordLanes({ atOnce: Math.max(1, availableParallelism() - 1), mostWaiting: 32 });
/** Said to strangers when too many wait. */
const busySeconds = 4;

/** Signs in by password. @returns the secret for the session cookie, what the second step needs, or why not */
export async function signIn(db: Database, clock: Clock, request: SignInRequest): Promise<SignedIn | Problem> {
  const now = clock.now();
  const known = await checkPassword(db, now, request);
  if ("isProblem" in known) return known;
  return await transact(db, (tx) => admitProven(tx, { ...request, accountId: known.accountId, way: "password", now }));
}

/**
 * Checks a name and a password, and slows down who guesses: under one name from wherever it comes, and from one address whatever the
 * name. For a name that nobody has the same work is done, and the answer is the same.
 */
export async function checkPassword(
  db: Database,
  now: Date,
  request: Pick<SignInRequest, "signInName" | "password" | "address" | "device" | "knownAs">,
): Promise<{ accountId: string } | Problem> {
  const key = signInKey(request.signInName);
  const address = `address:${request.address}`;
  // Guessing from elsewhere, at this name or at others, does not slow down a device that knew this password before.
  const known = request.knownAs === key;
  if (!known && lanes.full) return identityProblems.waitBeforeRetry({ seconds: busySeconds }, { seconds: busySeconds });
  const name = known ? `known:${key}` : `name:${key}`;
  const wait =
    (known ? 0 : waitSeconds(await findFailures(db, address), now, patienceWithAddress)) ||
    (await countAttempt(db, name, { now, patience: patienceWithName }));
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const credentials = await findCredentials(db, request.signInName, now);
  const right = await lanes.run(known ? "known" : "stranger", () =>
    verifyPassword(request.password, credentials?.passwordHash),
  );
  if (!right || !credentials) {
    await transact(db, async (tx) => {
      if (!known) await recordFailure(tx, address, now);
      const { device = "" } = request;
      await insertRefusal(tx, { accountId: credentials?.id, at: now, way: "password", device });
    });
    return identityProblems.wrongCredentials();
  }
  await forgetFailures(db, name);
  return { accountId: credentials.id };
}
