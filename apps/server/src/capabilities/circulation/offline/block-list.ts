/**
 * The list that a desk without a network goes by: who may not borrow, and why, as keyed hashes and never as names or numbers. Entries are
 * sorted, 6 bytes each: the first 5 of HMAC-SHA-256 over the card's code, then the reason. 40 bits let one card in 27 million be taken for
 * one of 40,000 blocked; the server decides again when the act is sent. All of 40,000 readers blocked would be 240 KB.
 */
export const hashBytes = 5;
export const entryBytes = hashBytes + 1;

/** A list is good for so long; afterwards a desk says that it is too old to go by. */
export const listHours = 72;

/** Why a card is blocked; its place in the list is the entry's last byte. New ones are added at the end. */
export const blockReasons = [
  "other",
  "card-lost",
  "card-replaced",
  "reader-left",
  "reader-expired",
  "reader-not-yet-active",
  "reader-restricted",
  "suspended",
  "debt-blocks",
  "overdue-blocks",
  "limit-all",
] as const;
export type BlockReason = (typeof blockReasons)[number];

export function reasonOf(code: string): BlockReason {
  return blockReasons.find((known) => known === code) ?? "other";
}

export interface BlockEntry {
  /** The hash of the card, `hashBytes` long at least. */
  readonly hash: Buffer;
  readonly reason: BlockReason;
}

/** The entries as bytes, sorted so that a desk finds one by halving. */
export function packEntries(entries: readonly BlockEntry[]): Buffer {
  const packed = entries.map(({ hash, reason }) =>
    Buffer.concat([hash.subarray(0, hashBytes), Buffer.from([blockReasons.indexOf(reason)])]),
  );
  return Buffer.concat(packed.toSorted(Buffer.compare));
}

/** What is signed: the kind of list with its version, its dates, then the entries. */
export function signedBytes(list: { madeAt: string; validUntil: string; entries: Buffer }): Buffer {
  return Buffer.concat([Buffer.from(`wenyuan-block-list/1\n${list.madeAt}\n${list.validUntil}\n`), list.entries]);
}

/**
 * How a scanner may spell a card: a number as it stands; a chip's UID in hex or as the ten digits that desk readers type, in either byte
 * order. Without spaces and in capitals, as a desk hashes what it scans.
 */
export function spellings({ kind, code }: { readonly kind: string; readonly code: string }): string[] {
  const plain = code.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
  if (kind !== "nfc") return [plain];
  const hex = plain.replaceAll(":", "");
  const turned = (hex.match(/../g) ?? []).toReversed().join("");
  const digits = hex.length === 8 ? 10 : 17;
  return [hex, turned].flatMap((one) => [one, BigInt(`0x${one}`).toString().padStart(digits, "0")]);
}
