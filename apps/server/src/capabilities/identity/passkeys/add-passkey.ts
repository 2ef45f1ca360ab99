import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findOwnAccount } from "../accounts/account.store.ts";
import { beginErrand, takeErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { insertPasskey, listPasskeys } from "./passkey.store.ts";
import type { RelyingParty } from "./relying-party.ts";

/** EdDSA, ES256, RS256 of the COSE registry: what authenticators have. */
const algorithms = [-8, -7, -257] as const;
const ceremonySeconds = 5 * 60;

/** Begins adding a passkey. @returns what the browser's authenticator needs, and a secret to come back with */
export async function beginPasskey(
  tx: Tx,
  accountId: string,
  { party, now }: { party: RelyingParty; now: Date },
): Promise<{ secret: string; options: object } | Problem> {
  const account = await findOwnAccount(tx, accountId);
  if (!account) return identityProblems.accountNotFound();
  const held = await listPasskeys(tx, accountId);
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.signInName,
    userDisplayName: account.displayName,
    // The same for all of an account's passkeys, and says nothing of the person (Web Authentication §14.6.1).
    userID: new TextEncoder().encode(`account-${accountId}`),
    excludeCredentials: held.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    attestationType: "none",
    supportedAlgorithmIDs: [...algorithms],
  });
  const content = { challenge: options.challenge };
  const secret = await beginErrand(tx, { kind: "add-passkey", accountId, content, now, seconds: ceremonySeconds });
  return { secret, options };
}

export interface PasskeyOffer {
  readonly secret: string;
  readonly name: string;
  readonly response: unknown;
}

/** Takes what the authenticator made. */
export async function addPasskey(
  tx: Tx,
  accountId: string,
  { offer, party, now }: { offer: PasskeyOffer; party: RelyingParty; now: Date },
): Promise<Problem | undefined> {
  const { secret, name, response } = offer;
  const begun = await takeErrand<{ challenge: string }>(tx, "add-passkey", { secret, now });
  if (begun?.accountId !== accountId) return identityProblems.passkeyRefused();
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: begun.content.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) return identityProblems.passkeyRefused();
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const passkey = { accountId, credentialId: id, publicKey: Buffer.from(publicKey), counter, transports, name };
  return (await insertPasskey(tx, { ...passkey, createdAt: now })) ? undefined : identityProblems.passkeyRefused();
}
