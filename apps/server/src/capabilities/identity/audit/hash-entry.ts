import { createHash } from "node:crypto";

/** What the chain holds of an entry: everything but its payload, and of that the hash. */
export interface LinkedFacts {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly payloadHash: Buffer;
}

/** The chain begins with this. */
export const chainStart = Buffer.alloc(32);

/** SHA-256 of the salt and the payload's very bytes. */
export function hashPayload(salt: Buffer, payload: string): Buffer {
  return createHash("sha256").update(salt).update(payload, "utf8").digest();
}

/**
 * The hash that an entry has at its place: of the one before it, the place, and its facts. It goes over the payload's hash and not over the
 * payload, which can therefore be blanked without breaking the chain (docs/architecture.md, privacy by construction).
 */
export function hashEntry(before: Buffer, position: bigint, facts: LinkedFacts): Buffer {
  const { id, at, actorKind, actorId, action, subjectKind, payloadHash } = facts;
  const written = JSON.stringify([
    String(position),
    id,
    at.toISOString(),
    actorKind,
    actorId,
    action,
    subjectKind,
    payloadHash.toString("hex"),
  ]);
  return createHash("sha256").update(before).update(written, "utf8").digest();
}
