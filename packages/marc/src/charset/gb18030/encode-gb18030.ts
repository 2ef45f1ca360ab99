/**
 * Text as GB18030 (GB 18030-2005 with the changes of 2022 as the platform's decoder has them): the inverse of
 * `TextDecoder("gb18030")`, from which its table is made once. ASCII one byte, GBK two, all other characters of Unicode
 * four.
 */
const SUPPLEMENTARY_START = linear(0x90, 0x30, 0x81, 0x30);
/** Four-byte codes of the BMP: 81308130–8431A439. */
const BMP_FOUR_BYTE_CODES = linear(0x84, 0x31, 0xa4, 0x39) + 1;

/** Position of a four-byte code: the second and fourth byte run over 30–39, the first and third over 81–FE. */
function linear(b1: number, b2: number, b3: number, b4: number): number {
  return (((b1 - 0x81) * 10 + (b2 - 0x30)) * 126 + (b3 - 0x81)) * 10 + (b4 - 0x30);
}

let table: Uint32Array | undefined;

/** For each BMP character its code as a number: two bytes below 0x10000, else 0x10000 + position; 0 for none. */
function codeTable(): Uint32Array {
  table ??= makeCodeTable();
  return table;
}

function makeCodeTable(): Uint32Array {
  const codes = new Uint32Array(0x10000);
  const decoder = new TextDecoder("gb18030");
  const four = decoder.decode(fourByteCodes());
  for (let i = 0, unit = 0; i < BMP_FOUR_BYTE_CODES && unit < four.length; i++, unit++) {
    const char = four.codePointAt(unit)!;
    if (char > 0xffff) unit++;
    else if (char !== 0xfffd || i === REPLACEMENT) codes[char] = 0x10000 + i;
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const bytes = Uint8Array.from(trails().flatMap((trail) => [lead, trail]));
    const chars = Array.from(decoder.decode(bytes));
    if (chars.length !== bytes.length / 2) throw new Error("the platform's GB18030 decoder is incomplete");
    for (const [i, char] of chars.entries()) {
      const unit = char.codePointAt(0)!;
      if (unit <= 0xffff && unit !== 0xfffd) codes[unit] = (lead << 8) | bytes[2 * i + 1]!;
    }
  }
  return codes;
}

/** U+FFFD itself: 8431A437. */
const REPLACEMENT = linear(0x84, 0x31, 0xa4, 0x37);

function trails(): number[] {
  return Array.from({ length: 0xfe - 0x40 + 1 }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f);
}

function fourByteCodes(): Uint8Array {
  const bytes = new Uint8Array(BMP_FOUR_BYTE_CODES * 4);
  for (let i = 0; i < BMP_FOUR_BYTE_CODES; i++) writeFour(bytes, 4 * i, i);
  return bytes;
}

function writeFour(out: Uint8Array, at: number, position: number): void {
  let rest = position;
  out[at + 3] = 0x30 + (rest % 10);
  rest = Math.trunc(rest / 10);
  out[at + 2] = 0x81 + (rest % 126);
  rest = Math.trunc(rest / 126);
  out[at + 1] = 0x30 + (rest % 10);
  out[at] = 0x81 + Math.trunc(rest / 10);
}

/**
 * @param widest 4 for GB18030, 2 for GBK.
 * @param onMissing called with a character that does not fit (GBK) or is half a surrogate pair; its ASCII answer is written.
 */
export function encodeGb18030(text: string, widest: 2 | 4, onMissing: (char: string) => string): Uint8Array {
  const codes = codeTable();
  let out: Uint8Array = new Uint8Array(text.length * 4);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      out[at++] = unit;
      continue;
    }
    const point = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(i)! : unit;
    if (point > 0xffff) i++;
    const code = codeOf(point, codes);
    if (code > 0 && code < 0x10000) {
      out[at++] = code >> 8;
      out[at++] = code & 0xff;
    } else if (code > 0 && widest === 4) {
      writeFour(out, at, code - 0x10000);
      at += 4;
    } else {
      const instead = onMissing(String.fromCodePoint(point));
      out = withRoom(out, at + instead.length + 4 * (text.length - i));
      for (let j = 0; j < instead.length; j++) out[at++] = instead.charCodeAt(j);
    }
  }
  return out.slice(0, at);
}

function codeOf(point: number, codes: Uint32Array): number {
  return point > 0xffff ? 0x10000 + SUPPLEMENTARY_START + (point - 0x10000) : codes[point]!;
}

function withRoom(bytes: Uint8Array, needed: number): Uint8Array {
  if (needed <= bytes.length) return bytes;
  const grown = new Uint8Array(2 * needed);
  grown.set(bytes);
  return grown;
}
