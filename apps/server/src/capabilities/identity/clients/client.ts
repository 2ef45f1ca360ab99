/** A program that signs in by OAuth 2 client credentials (RFC 6749 §4.4). */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Codes of the permissions that it may ask for. */
  readonly scopes: readonly string[];
  /** So many requests in a minute, and not one more. */
  readonly perMinute: number;
  readonly createdAt: Date;
  /** Of no use before a second person agreed. */
  readonly waiting: boolean;
  readonly secrets: readonly ClientSecret[];
}

/** Without what it is: only its hash is kept. */
export interface ClientSecret {
  readonly createdAt: Date;
  /** It was replaced, and counts until then. */
  readonly endsAt?: Date;
}

export const accessTokenPrefix = "wya_";

/** An access token is short-lived: a client asks for another with its secret. */
export const accessTokenSeconds = 60 * 60;

export const usualPerMinute = 120;
export const mostPerMinute = 6000;

/** So long the old secret counts beside the new one, at most and usually. */
export const longestOverlapHours = 30 * 24;
export const usualOverlapHours = 24;

const prefix = "client-";

/** How a client calls itself: `client-12`. */
export function publicClientId(id: string): string {
  return prefix + id;
}

/** @returns the number of a `client-12`, or undefined for anything else */
export function readClientId(text: string): string | undefined {
  return new RegExp(`^${prefix}(\\d{1,18})$`).exec(text)?.[1];
}

/** The scopes of a request, as far as the client has them: all for no wish (RFC 6749 §3.3). @returns undefined when it asks for more */
export function grantedScopes(own: readonly string[], wish: string | undefined): readonly string[] | undefined {
  const wished = (wish ?? "").split(" ").filter((scope) => scope !== "");
  if (wished.length === 0) return own;
  return wished.every((scope) => own.includes(scope)) ? [...new Set(wished)] : undefined;
}
