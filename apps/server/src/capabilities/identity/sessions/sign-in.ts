import type { Problem } from "@wenyuan/problem";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { findCredentials } from "../accounts/account.store.ts";
import { signInKey } from "../accounts/account.ts";
import { verifyPassword } from "../accounts/hash-password.ts";
import { identityProblems } from "../problems.ts";
import { countAttempt, findFailures, forgetFailures, recordFailure } from "../throttle/throttle.store.ts";
import { patienceWithAddress, patienceWithName, waitSeconds } from "../throttle/throttle.ts";
import { insertSession } from "./session.store.ts";
import { endOf } from "./session.ts";

export interface SignInRequest {
  readonly signInName: string;
  readonly password: string;
  /** Network address of the sender, for slowing down guesses only; stored as a hash. */
  readonly address: string;
}

/** Signs in by password. @returns the secret for the session cookie, or why not */
export async function signIn(db: Database, clock: Clock, request: SignInRequest): Promise<{ token: string } | Problem> {
  const now = clock.now();
  const name = `name:${signInKey(request.signInName)}`;
  const address = `address:${request.address}`;
  const wait =
    waitSeconds(await findFailures(db, address), now, patienceWithAddress) ||
    (await countAttempt(db, name, { now, patience: patienceWithName }));
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const credentials = await findCredentials(db, request.signInName);
  const right = await verifyPassword(request.password, credentials?.passwordHash);
  if (!right || !credentials) {
    await recordFailure(db, address, now);
    return identityProblems.wrongCredentials();
  }
  await forgetFailures(db, name);
  return { token: await openSession(db, credentials.id, now) };
}

async function openSession(db: Database, accountId: string, now: Date): Promise<string> {
  const token = randomToken();
  const expiresAt = endOf({ shared: false }, now);
  const session = { accountId, now, expiresAt, way: "password", device: "", shared: false };
  await transact(db, (tx) => insertSession(tx, { tokenHash: hashToken(token), ...session }));
  return token;
}
