import type { Database } from "../../../kernel/db/database.ts";
import { type ChainedEntry, listChain, readHead } from "./audit.store.ts";
import type { ChainHead } from "./audit-entry.ts";
import { chainStart, hashEntry, hashPayload } from "./hash-entry.ts";
import { linkEntries } from "./link-entries.ts";

/** What is wrong with the first entry that does not fit. */
export type ChainFault =
  /** An entry is missing before this place. */
  | "missing"
  /** Who, what, when or the order was changed, or an entry exchanged. */
  | "facts-changed"
  /** The payload is not what it was. */
  | "payload-changed"
  /** The chain ends before the place that is on record. */
  | "cut-off"
  /** The chain is consistent in itself, but is not the one whose end was written down. */
  | "other-chain";

export interface Verification {
  readonly entries: number;
  /** Of these, how many have had their payload blanked. */
  readonly blanked: number;
  readonly head: ChainHead;
  readonly fault?: { readonly kind: ChainFault; readonly position: string; readonly id?: string };
}

const entriesAtOnce = 2_000;

/**
 * Computes the whole chain anew and compares. A `known` end of the chain, written down earlier and kept elsewhere, is looked for on the
 * way: without one, somebody who can write to the database could compute a whole new chain.
 */
export async function verifyChain(db: Database, known?: ChainHead): Promise<Verification> {
  await linkEntries(db);
  const head = await readHead(db);
  const end = BigInt(head.position);
  let walk: Walk = { position: 0n, hash: chainStart, blanked: 0 };
  for (;;) {
    const entries = await listChain(db, walk.position, entriesAtOnce);
    for (const entry of entries) {
      if (walk.position === end) break;
      const kind = faultOf(entry, walk, known);
      const position = String(walk.position + 1n);
      if (kind) return { ...counted(walk), head, fault: { kind, position, id: entry.id } };
      const blanked = walk.blanked + (entry.payload === null ? 1 : 0);
      walk = { position: entry.position, hash: entry.hash, blanked };
    }
    if (entries.length < entriesAtOnce || walk.position === end) break;
  }
  const kind = endFault(walk, head, known);
  return { ...counted(walk), head, ...(kind ? { fault: { kind, position: String(walk.position) } } : {}) };
}

interface Walk {
  readonly position: bigint;
  readonly hash: Buffer;
  readonly blanked: number;
}

function counted({ position, blanked }: Walk) {
  return { entries: Number(position), blanked };
}

function faultOf(entry: ChainedEntry, before: Walk, known: ChainHead | undefined): ChainFault | undefined {
  if (entry.position !== before.position + 1n) return "missing";
  if (!hashEntry(before.hash, entry.position, entry).equals(entry.hash)) return "facts-changed";
  if (!isPayloadTrue(entry)) return "payload-changed";
  const isKnown = known !== undefined && String(entry.position) === known.position;
  return isKnown && entry.hash.toString("hex") !== known.hash ? "other-chain" : undefined;
}

function isPayloadTrue({ payload, salt, payloadHash, subjectId }: ChainedEntry): boolean {
  if (payload === null || salt === null) return payload === null && subjectId === null;
  if (!hashPayload(salt, payload).equals(payloadHash)) return false;
  return (JSON.parse(payload) as { subject: string }).subject === subjectId;
}

function endFault(walk: Walk, head: ChainHead, known: ChainHead | undefined): ChainFault | undefined {
  if (walk.position < BigInt(head.position) || (known && walk.position < BigInt(known.position))) return "cut-off";
  return walk.hash.toString("hex") === head.hash ? undefined : "facts-changed";
}
