import { createPublicKey, sign } from "node:crypto";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { listHours, packEntries, signedBytes } from "./block-list.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { readOfflineKeys } from "./offline-key.store.ts";

/** What a desk keeps for when the network is gone. Everything in base64. */
export interface SignedList {
  readonly madeAt: string;
  readonly validUntil: string;
  readonly entries: string;
  readonly signature: string;
  /** Ed25519, SubjectPublicKeyInfo: pinned by a desk the first time. */
  readonly publicKey: string;
  /** HMAC-SHA-256; a desk keeps it where no page can read it back. */
  readonly hashKey: string;
}

/** Judges every reader, packs those who may not borrow, and signs the list. */
export async function signList(db: Database, rules: Rules, now: Date): Promise<SignedList> {
  const { hashKey, signingKey } = await readOfflineKeys(db, now);
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  const entries = packEntries(await collectBlocks(db, rulebook, { hashKey, now }));
  const madeAt = now.toISOString();
  const validUntil = new Date(now.getTime() + listHours * 3_600_000).toISOString();
  return {
    madeAt,
    validUntil,
    entries: entries.toString("base64"),
    signature: sign(null, signedBytes({ madeAt, validUntil, entries }), signingKey).toString("base64"),
    publicKey: createPublicKey(signingKey).export({ format: "der", type: "spki" }).toString("base64"),
    hashKey: hashKey.toString("base64"),
  };
}
