import { newIdempotencyKey } from "@wenyuan/api-client";

/**
 * Gives the key for sending a body: the same as long as the body is the same, so that a second attempt is known as one; a new one once it
 * was changed, since the server refuses a key that comes with another body.
 */
export function createKeyFor(newKey = newIdempotencyKey): (body: unknown) => string {
  let last: { readonly body: string; readonly key: string } | undefined;
  return (body) => {
    const written = JSON.stringify(body);
    if (last?.body !== written) last = { body: written, key: newKey() };
    return last.key;
  };
}
