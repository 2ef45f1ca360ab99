/** The header that makes a POST repeatable: the server does the work once per key and gives the first answer again. */
export const idempotencyHeader = "Idempotency-Key";

/**
 * A key for one intention of a person: made when a form is opened, kept for every attempt at sending it, and changed after success.
 * 128 random bits in hexadecimal. `crypto.randomUUID` is not used because a library's own network is often plain http,
 * where browsers leave it out (Web Cryptography API §10.1, secure contexts).
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
