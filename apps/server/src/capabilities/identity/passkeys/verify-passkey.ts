import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { beginErrand, takeErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { openSession, type SignInPlace } from "../sessions/open-session.ts";
import { lockPasskey, markPasskeyUsed } from "./passkey.store.ts";
import type { RelyingParty } from "./relying-party.ts";

const ceremonySeconds = 5 * 60;

/** Begins signing in. The browser offers the passkeys that it has for this site, so nothing tells which accounts there are. */
export async function askForPasskey(
  db: Database,
  { party, now }: { party: RelyingParty; now: Date },
): Promise<{ secret: string; options: object }> {
  const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: "required" });
  const content = { challenge: options.challenge };
  return { secret: await beginErrand(db, { kind: "use-passkey", content, now, seconds: ceremonySeconds }), options };
}

export interface PasskeyProof extends SignInPlace {
  readonly secret: string;
  readonly response: unknown;
}

/** Signs in by passkey. It is possession and fingerprint, face or PIN in one, so no second step follows. */
export async function signInByPasskey(
  tx: Tx,
  proof: PasskeyProof,
  { party, now }: { party: RelyingParty; now: Date },
): Promise<{ token: string } | Problem> {
  const begun = await takeErrand<{ challenge: string }>(tx, "use-passkey", { secret: proof.secret, now });
  const response = proof.response as AuthenticationResponseJSON;
  const passkey = begun && (await lockPasskey(tx, response.id));
  if (!begun || !passkey) return identityProblems.passkeyRefused();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: begun.content.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  if (!verified?.verified) return identityProblems.passkeyRefused();
  const { newCounter: counter } = verified.authenticationInfo;
  await markPasskeyUsed(tx, passkey.id, { counter, now });
  const { device, shared, replaces } = proof;
  const place = {
    ...(device === undefined ? {} : { device }),
    ...(shared === undefined ? {} : { shared }),
    replaces,
  };
  return { token: await openSession(tx, { ...place, accountId: passkey.accountId, way: "passkey", now }) };
}
