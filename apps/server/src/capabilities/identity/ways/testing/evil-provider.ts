import { createHmac, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { serveHere } from "./campus-library.ts";

/** A provider that sends whatever token a test wants. */
export interface EvilProvider {
  issuer: string;
  /** Makes the next identity token of the right claims. */
  makeToken: (claims: Record<string, unknown>) => string;
  /** Of the last trip, so that the right claims can be made. */
  nonce: string;
}

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The claims of a logout token that is right (OpenID Connect Back-Channel Logout 1.0 §2.4). */
export function logoutClaims({ issuer }: EvilProvider, more: Record<string, unknown> = {}): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
  return { iss: issuer, aud: "library", iat: now, exp: now + 120, jti: randomUUID(), events, sub: "s-1", ...more };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

export function signed(claims: object, key = privateKey): string {
  const text = `${part({ alg: "RS256", kid: "k1" })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

export const signedByAnother = (claims: object): string => signed(claims, other.privateKey);

/** RFC 7515 appendix A.5. */
export const unsigned = (claims: object): string => `${part({ alg: "none" })}.${part(claims)}.`;

/** Signed with the public key as if it were a shared secret. */
export function confused(claims: object): string {
  const text = `${part({ alg: "HS256", kid: "k1" })}.${part(claims)}`;
  const secret = publicKey.export({ type: "spki", format: "pem" });
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

export async function evilProvider(): Promise<EvilProvider> {
  const evil: EvilProvider = { issuer: "", makeToken: signed, nonce: "" };
  evil.issuer = await serveHere((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://evil");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers(evil)[pathname] ?? {}));
  });
  return evil;
}

function answers(evil: EvilProvider): Record<string, object> {
  const { issuer, nonce } = evil;
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: "library", sub: "s-1", sid: "sid-1", iat: now, exp: now + 300, nonce };
  return {
    "/.well-known/openid-configuration": {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    },
    "/keys": { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" }] },
    "/token": { access_token: "a", token_type: "Bearer", id_token: evil.makeToken(claims) },
  };
}
