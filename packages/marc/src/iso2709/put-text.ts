import { RECORD_END, SUBFIELD_MARK } from "./marks.ts";

/** UTF-8 takes at most three bytes for a UTF-16 unit: two units that need four make one character. */
export const MAX_BYTES_PER_UNIT = 3;

/** Bytes to be filled; where there is a Buffer, the same memory as such, since its `write` has no view to make for each text. */
export interface Output {
  readonly bytes: Uint8Array;
  readonly buffer: Buffer | undefined;
}

export function anOutput(length: number): Output {
  const bytes = new Uint8Array(length);
  return { bytes, buffer: typeof Buffer === "undefined" ? undefined : Buffer.from(bytes.buffer) };
}

/**
 * From this length on V8 cuts a string out of another without copying it, and looks up each character of such a one slowly; then the platform's
 * encoder is faster, which otherwise costs more to call than it saves.
 */
const LONG = 13;

/** Writes a value as UTF-8; answers where it ends, or -1 when it holds a separator or half a surrogate pair. */
export function putValue(output: Output, at: number, value: string): number {
  if (value.length < LONG) return putUnits(output.bytes, at, value);
  if (value.includes("\x1f") || value.includes("\x1e") || value.includes("\x1d")) return -1;
  const end = putText(output, at, value);
  return end - at === value.length || value.isWellFormed() ? end : -1;
}

const UTF8 = new TextEncoder();

/** Writes text as UTF-8, whatever it holds; answers where it ends. */
export function putText({ bytes, buffer }: Output, at: number, text: string): number {
  return at + (buffer?.write(text, at, "utf8") ?? UTF8.encodeInto(text, bytes.subarray(at)).written);
}

/** As the Unicode Standard has it (§3.9, table 3-6). */
function putUnits(out: Uint8Array, from: number, value: string): number {
  let at = from;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit < 0x80) {
      if (unit <= SUBFIELD_MARK && unit >= RECORD_END) return -1;
      out[at++] = unit;
    } else if (unit < 0x800) {
      out[at++] = 0xc0 | (unit >> 6);
      out[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      out[at++] = 0xe0 | (unit >> 12);
      out[at++] = 0x80 | ((unit >> 6) & 0x3f);
      out[at++] = 0x80 | (unit & 0x3f);
    } else {
      const point = value.codePointAt(i++)!;
      if (point < 0x10000) return -1;
      out[at++] = 0xf0 | (point >> 18);
      out[at++] = 0x80 | ((point >> 12) & 0x3f);
      out[at++] = 0x80 | ((point >> 6) & 0x3f);
      out[at++] = 0x80 | (point & 0x3f);
    }
  }
  return at;
}
