import type { Problem } from "@wenyuan/problem";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findCredentials } from "../accounts/account.store.ts";
import { signInKey } from "../accounts/account.ts";
import { verifyPassword } from "../accounts/hash-password.ts";
import { beginErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { hasTotp } from "../second-factor/second-factor.store.ts";
import { countAttempt, findFailures, forgetFailures, recordFailure } from "../throttle/throttle.store.ts";
import { patienceWithAddress, patienceWithName, waitSeconds } from "../throttle/throttle.ts";
import { openSession, type SignInPlace } from "./open-session.ts";
import { insertSignInEvent } from "./sign-in-event.store.ts";

/** So long the second step waits for its code. */
const secondStepSeconds = 5 * 60;

export interface SignInRequest extends SignInPlace {
  readonly signInName: string;
  readonly password: string;
  /** Network address of the sender, for slowing down guesses only; stored as a hash. */
  readonly address: string;
}

/** Signed in, with the secret for the session cookie; or the first of two steps, with what the second needs. */
export type SignedIn = { readonly token: string } | { readonly secondStep: string };

/** Signs in by password. @returns the secret for the session cookie, what the second step needs, or why not */
export async function signIn(db: Database, clock: Clock, request: SignInRequest): Promise<SignedIn | Problem> {
  const now = clock.now();
  const known = await checkPassword(db, now, request);
  if ("isProblem" in known) return known;
  return await transact(db, (tx) => admit(tx, { ...request, accountId: known.accountId, way: "password", now }));
}

/**
 * Checks a name and a password, and slows down who guesses: under one name from wherever it comes, and from one address whatever the
 * name. A name that nobody has takes as long and is answered the same.
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
  const name = known ? `known:${key}` : `name:${key}`;
  const wait =
    (known ? 0 : waitSeconds(await findFailures(db, address), now, patienceWithAddress)) ||
    (await countAttempt(db, name, { now, patience: patienceWithName }));
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const credentials = await findCredentials(db, request.signInName);
  const right = await verifyPassword(request.password, credentials?.passwordHash);
  if (!right || !credentials) {
    if (!known) await recordFailure(db, address, now);
    if (credentials) await noteFailure(db, credentials.id, { now, device: request.device ?? "" });
    return identityProblems.wrongCredentials();
  }
  await forgetFailures(db, name);
  return { accountId: credentials.id };
}

async function noteFailure(db: Database, accountId: string, { now, device }: { now: Date; device: string }) {
  await insertSignInEvent(db, { accountId, at: now, way: "password", device, succeeded: false });
}

interface Proven extends SignInPlace {
  readonly accountId: string;
  readonly way: string;
  readonly now: Date;
}

/** Lets in who proved by something they know: at once, or after a code when they use codes. */
async function admit(tx: Parameters<typeof openSession>[0], proven: Proven): Promise<SignedIn> {
  const { accountId, way, now, device, shared } = proven;
  if (!(await hasTotp(tx, accountId))) return { token: await openSession(tx, proven) };
  const content = { way, device, shared };
  return {
    secondStep: await beginErrand(tx, { kind: "second-step", accountId, content, now, seconds: secondStepSeconds }),
  };
}
