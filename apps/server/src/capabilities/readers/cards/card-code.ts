/** What kinds of things a reader shows to be known. */
export const cardKinds = ["barcode", "campus-number", "nfc", "virtual"] as const;
export type CardKind = (typeof cardKinds)[number];
export type CardStatus = "active" | "lost" | "replaced";

/** UIDs of proximity cards have 4, 7 or 10 bytes (ISO/IEC 14443-3 §6.5.4); cards in use have 4 or 7. */
const uidBytes = [4, 7] as const;

/** A card's code as it is compared: width and case folded, no spaces, leading zeros kept. */
export function plainCodeKey(code: string): string {
  return code.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}

/**
 * The key of a card. A chip's is the same for its UID in either byte order, since readers of different makers turn it round.
 * @returns undefined when the code cannot be one of this kind
 */
export function cardCodeKey(kind: CardKind, code: string): string | undefined {
  if (kind === "nfc") return chipKeys(code)[0];
  const key = plainCodeKey(code);
  return /^[\p{L}\p{N}._/+-]{1,64}$/u.test(key) ? key : undefined;
}

/** What a scanned or typed code may be, three keys at most, the likeliest first: the code as it stands, then a chip's UID in hex, then in decimal. */
export function codeKeys(scanned: string): readonly [string, ...string[]] {
  return [plainCodeKey(scanned), ...chipKeys(scanned)];
}

/** The keys of a chip's UID that a text may mean: `04:A2:2B:…` in hex, `0123456789` in decimal as desk readers type it. */
function chipKeys(text: string): string[] {
  const signs = text.normalize("NFKC").trim().toUpperCase();
  const hex = signs.replace(/^0X/, "").replace(/[\s:-]/g, "");
  const keys: string[] = [];
  if (/^[0-9A-F]+$/.test(hex) && uidBytes.some((bytes) => hex.length === bytes * 2)) keys.push(chipKey(hex));
  if (/^\d{8,10}$/.test(signs)) keys.push(...decimalKey(signs, 4));
  if (/^\d{15,17}$/.test(signs)) keys.push(...decimalKey(signs, 7));
  return keys;
}

function decimalKey(digits: string, bytes: number): string[] {
  const hex = BigInt(digits)
    .toString(16)
    .toUpperCase()
    .padStart(bytes * 2, "0");
  return hex.length === bytes * 2 ? [chipKey(hex)] : [];
}

/** Of a UID and its mirror image the one that sorts first stands for both. */
function chipKey(hex: string): string {
  const mirrored = (hex.match(/../g) ?? []).toReversed().join("");
  return `NFC:${hex < mirrored ? hex : mirrored}`;
}
