import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A new secret for signing: 32 random bytes in base64 after `whsec_` (Standard Webhooks 1.0, "Signature scheme"). */
export function makeSigningSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

export interface SignedContent {
  readonly secret: string;
  readonly messageId: string;
  /** Unix time in seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/** The value of `webhook-signature`: HMAC-SHA256 over id, time and body, joined by full stops. */
export function signWebhook({ secret, messageId, timestamp, body }: SignedContent): string {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  const signature = createHmac("sha256", key).update(`${messageId}.${timestamp}.${body}`).digest("base64");
  return `v1,${signature}`;
}
