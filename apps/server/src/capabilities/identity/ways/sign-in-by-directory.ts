import type { Problem } from "@wenyuan/problem";
import { transact } from "../../../kernel/db/transact.ts";
import { signInKey } from "../accounts/account.ts";
import { identityProblems } from "../problems.ts";
import type { SignInPlace } from "../sessions/open-session.ts";
import { countAttempt, findFailures, forgetFailures, recordFailure } from "../throttle/throttle.store.ts";
import { patienceWithAddress, patienceWithName, waitSeconds } from "../throttle/throttle.ts";
import { type Admitted, admitPerson } from "./admit-person.ts";
import { openWaySecret, type WayContext } from "./begin-way.ts";
import { checkLdapPassword } from "./ldap.protocol.ts";
import { findWay } from "./sign-in-way.store.ts";

export interface DirectorySignIn {
  readonly code: string;
  readonly name: string;
  readonly password: string;
  readonly address: string;
  readonly returnTo: string;
  readonly place: SignInPlace;
}

/** Signs in with the name and password of the campus directory (LDAP). Guessing is slowed down as it is for our own passwords. */
export async function signInByDirectory(context: WayContext, request: DirectorySignIn): Promise<Admitted | Problem> {
  const { db, clock, log } = context;
  const now = clock.now();
  const way = await findWay(db, request.code);
  if (!way?.enabled || way.settings.kind !== "ldap") return identityProblems.wayNotFound();
  const name = `way:${way.id}:${signInKey(request.name)}`;
  const address = `address:${request.address}`;
  const wait =
    waitSeconds(await findFailures(db, address), now, patienceWithAddress) ||
    (await countAttempt(db, name, { now, patience: patienceWithName }));
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const { settings } = way;
  try {
    const secret = await openWaySecret(context, way.id);
    const person = await checkLdapPassword(settings, { ...request, secret });
    if (!person) {
      await recordFailure(db, address, now);
      return identityProblems.wrongCredentials();
    }
    await forgetFailures(db, name);
    const trip = { returnTo: request.returnTo };
    return await transact(db, (tx) => admitPerson(tx, { way, person, place: request.place, now, trip }));
  } catch (error) {
    log.warn({ part: "sign-in", way: way.code, err: error }, "the campus directory cannot be reached");
    return identityProblems.wayUnreachable();
  }
}
