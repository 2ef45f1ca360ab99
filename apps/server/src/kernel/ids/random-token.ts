import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits in base64url, 43 characters: unguessable, safe in a cookie, a header or a URL. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored instead of a token: its SHA-256. Tokens are random, so no salt or slow hash is needed. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
