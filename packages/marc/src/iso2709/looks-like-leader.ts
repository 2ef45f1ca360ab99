import { LEADER_LENGTH } from "./marks.ts";

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** A letter, digit, blank, `|`, `-` or `#`: what leaders hold at the coded positions. */
function isCode(byte: number | undefined): boolean {
  return isDigit(byte) || byte === 0x20 || byte === 0x7c || byte === 0x2d || byte === 0x23 || isLetter(byte);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/**
 * Whether a record may begin here: five digits, coded positions, `22`, five digits, and an entry map (ISO 2709 §4.2).
 * Strict enough that running text never passes.
 */
export function looksLikeLeader(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + LEADER_LENGTH > end) return false;
  for (let i = 0; i < 5; i++) if (!isDigit(bytes[at + i]) || !isDigit(bytes[at + 12 + i])) return false;
  for (let i = 5; i < 10; i++) if (!isCode(bytes[at + i])) return false;
  if (bytes[at + 10] !== 0x32 || bytes[at + 11] !== 0x32) return false;
  return bytes[at + 20] === 0x34 && bytes[at + 21] === 0x35;
}

/** `count` digits as a number, or -1 when one of the bytes is no digit. */
export function digits(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = bytes[at + i]! - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
