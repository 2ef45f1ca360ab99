import { createRemoteJWKSet, jwtVerify } from "jose";
import { discoverProvider } from "../ways/oidc.protocol.ts";
import type { OidcSettings } from "../ways/way.ts";
import { messageMinutes } from "./logout-hint.ts";

/** OpenID Connect Back-Channel Logout 1.0 §2.4. */
const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

/** Signed with the provider's own key: neither unsigned nor with a secret that we hold too. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** Whose session the provider says is over. */
export interface LogoutClaims {
  readonly jti: string;
  readonly sub?: string;
  readonly sid?: string;
}

/**
 * Checks a logout token as OpenID Connect Back-Channel Logout 1.0 §2.6 asks. That it comes once is the caller's to see, by `jti`.
 * @throws when anything does not fit
 */
export async function verifyLogoutToken(
  settings: OidcSettings,
  { secret, token }: { secret: string; token: string },
): Promise<LogoutClaims> {
  const { issuer, jwks_uri: keys } = (await discoverProvider(settings, secret)).serverMetadata();
  if (keys === undefined) throw new Error("the provider states no keys");
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
    issuer,
    audience: settings.clientId,
    algorithms,
    clockTolerance: 60,
    maxTokenAge: messageMinutes * 60,
    requiredClaims: ["iat", "jti", "events"],
  });
  const { jti, sub, sid, nonce, events } = payload;
  if (nonce !== undefined) throw new Error("an identity token is no logout token");
  if (typeof events !== "object" || events === null || !(logoutEvent in events))
    throw new Error("it is of another event");
  if (jti === undefined || (sub === undefined && typeof sid !== "string")) throw new Error("it says of nobody");
  return { jti, ...(sub === undefined ? {} : { sub }), ...(typeof sid === "string" ? { sid } : {}) };
}
