import type { Encoding } from "./encoding.ts";
import { decodeMarc8 } from "./marc8/decode-marc8.ts";

/** Position of the first byte from `from` on that is not valid in the encoding, or -1. MARC-8 has states and is read from the start. */
export function firstInvalid(bytes: Uint8Array, encoding: Encoding, from = 0): number {
  if (encoding === "marc-8") return firstInvalidMarc8(bytes);
  let at = from;
  const step = encoding === "utf-8" ? utf8Length : gb18030Length;
  while (at < bytes.length) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = step(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function firstInvalidMarc8(bytes: Uint8Array): number {
  let first = -1;
  decodeMarc8(bytes, (at) => {
    if (first < 0) first = at;
  });
  return first;
}

/** Bytes of the well-formed sequence at `at` (Unicode 16, table 3-7), or 0. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return isTail(second) ? 2 : 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high || !isTail(bytes[at + 2])) return 0;
  if (lead < 0xf0) return 3;
  return isTail(bytes[at + 3]) ? 4 : 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Bytes of the GB18030 sequence at `at` (GB 18030-2022 §5: two bytes 81–FE 40–7E/80–FE, four bytes 81–FE 30–39 81–FE 30–39), or 0. */
export function gb18030Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0x81 || lead > 0xfe) return 0;
  if (second >= 0x40 && second <= 0xfe && second !== 0x7f) return 2;
  if (second < 0x30 || second > 0x39) return 0;
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39 ? 4 : 0;
}
