import { gb18030Length } from "../first-invalid.ts";
import { isSeparator, type Separators } from "../separators.ts";

const PLATFORM = new TextDecoder("gb18030");
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });

let pairs: Uint16Array | undefined;

/** For each two-byte code its character, from the platform's decoder; 0 for none. */
function pairTable(): Uint16Array {
  pairs ??= makePairTable();
  return pairs;
}

function makePairTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = PLATFORM.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd") table[(lead << 8) | trail] = char.charCodeAt(0);
    }
  }
  return table;
}

/** Grows with the longest record; a text is copied out of it. */
let units = new Uint16Array(65_536);
let unitBytes = bytesOf(units);

/** Where there is a Buffer its text is a copy; a TextDecoder goes through a converter. */
function bytesOf(array: Uint16Array<ArrayBuffer>): Buffer | undefined {
  return typeof Buffer === "undefined" ? undefined : Buffer.from(array.buffer);
}

function makeRoom(count: number): void {
  if (units.length >= count) return;
  units = new Uint16Array(2 * count);
  unitBytes = bytesOf(units);
}

function textOf(length: number): string {
  return unitBytes?.toString("utf16le", 0, 2 * length) ?? UTF16.decode(units.subarray(0, length));
}

/**
 * GB18030 or GBK bytes as text, or undefined when some are not valid. Two-byte codes go through a table, four-byte ones (few in
 * catalogues) through the platform's decoder, which on whole records is slower by half.
 *
 * @param separators those that the bytes hold are added.
 */
export function decodeGb18030(bytes: Uint8Array, separators?: Separators): string | undefined {
  const table = pairTable();
  makeRoom(bytes.length);
  const out = units;
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      if (isSeparator(lead)) separators?.add(lead, length);
      out[length++] = lead;
      at++;
      continue;
    }
    const unit = table[(lead << 8) | (bytes[at + 1] ?? 0)]!;
    if (unit !== 0) {
      out[length++] = unit;
      at += 2;
      continue;
    }
    const width = gb18030Length(bytes, at);
    const char = width === 0 ? "\ufffd" : PLATFORM.decode(bytes.subarray(at, at + width));
    if (char.includes("\ufffd") && !isReplacement(bytes, at)) return undefined;
    for (let i = 0; i < char.length; i++) out[length++] = char.charCodeAt(i);
    at += width;
  }
  return textOf(length);
}

/** 8431A437 is U+FFFD itself. */
function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x84 && bytes[at + 1] === 0x31 && bytes[at + 2] === 0xa4 && bytes[at + 3] === 0x37;
}
