import type { Encoding } from "./encoding.ts";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UTF8_LOOSE = new TextDecoder("utf-8", { ignoreBOM: true });
const GB18030 = new TextDecoder("gb18030", { fatal: true });
const GB18030_LOOSE = new TextDecoder("gb18030");

/** The text, or undefined when the bytes are not valid in the encoding. */
export function decodeExactly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return (encoding === "utf-8" ? UTF8 : GB18030).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text with U+FFFD for what is not valid. */
export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return (encoding === "utf-8" ? UTF8_LOOSE : GB18030_LOOSE).decode(bytes);
}
