/** The list that the server signs for desks without a network (docs of `circulation/offline/block-list.ts`): 5 bytes of hash, 1 of reason. */
const hashBytes = 5;
const entryBytes = hashBytes + 1;

/** What a desk keeps of the list. The keys are not to be read back out of the browser. */
export interface KeptList {
  readonly madeAt: string;
  readonly validUntil: string;
  readonly entries: Uint8Array<ArrayBuffer>;
  readonly reasons: readonly string[];
  readonly hashKey: CryptoKey;
  /** Pinned when the desk was first made ready, base64. */
  readonly publicKey: string;
}

/** As the server sends it, in base64. */
export interface SentList {
  readonly madeAt: string;
  readonly validUntil: string;
  readonly entries: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly hashKey: string;
  readonly reasons: readonly string[];
}

/** A list that cannot be trusted: somebody else signed it, or it was changed on the way. */
export class ListNotGenuine extends Error {}

/**
 * Checks the signature (Ed25519, RFC 8032) and makes the list ready.
 * @param pinned the public key that this desk knows, if it knows one
 * @throws ListNotGenuine
 */
export async function openList(sent: SentList, pinned?: string): Promise<KeptList> {
  if (pinned !== undefined && pinned !== sent.publicKey) throw new ListNotGenuine("another key");
  const entries = bytesOf(sent.entries);
  const key = await crypto.subtle.importKey("spki", bytesOf(sent.publicKey), "Ed25519", false, ["verify"]);
  const head = new TextEncoder().encode(`wenyuan-block-list/1\n${sent.madeAt}\n${sent.validUntil}\n`);
  const signed = new Uint8Array(head.length + entries.length);
  signed.set(head);
  signed.set(entries, head.length);
  if (!(await crypto.subtle.verify("Ed25519", key, bytesOf(sent.signature), signed)))
    throw new ListNotGenuine("wrong signature");
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const hashKey = await crypto.subtle.importKey("raw", bytesOf(sent.hashKey), hmac, false, ["sign"]);
  const { madeAt, validUntil, reasons, publicKey } = sent;
  return { madeAt, validUntil, entries, reasons, publicKey, hashKey };
}

/** Why a card may not borrow, or nothing: the code is hashed as the server hashed it, and found by halving. */
export async function blockOf(list: KeptList, code: string): Promise<string | undefined> {
  const plain = code.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
  const signature = await crypto.subtle.sign("HMAC", list.hashKey, new TextEncoder().encode(plain));
  const hash = new Uint8Array(signature).subarray(0, hashBytes);
  let [low, high] = [0, list.entries.length / entryBytes];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareAt(list.entries, middle * entryBytes, hash);
    if (order === 0) return list.reasons[list.entries[middle * entryBytes + hashBytes] ?? 0] ?? "other";
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function compareAt(entries: Uint8Array, at: number, hash: Uint8Array): number {
  for (let n = 0; n < hashBytes; n += 1) {
    const difference = (entries[at + n] ?? 0) - (hash[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
