import type { Encoding } from "./encoding.ts";
import { decodeGb18030 } from "./gb18030/decode-gb18030.ts";
import { decodeMarc8 } from "./marc8/decode-marc8.ts";
import type { Separators } from "./separators.ts";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UTF8_LOOSE = new TextDecoder("utf-8", { ignoreBOM: true });
const GB18030_LOOSE = new TextDecoder("gb18030");

/** The text, or undefined when the bytes are not valid in the encoding. */
export function decodeExactly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === "marc-8") return decodeMarc8Exactly(bytes);
  if (encoding !== "utf-8") return decodeGb18030(bytes);
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The same for a whole record, with the places of its separators in the text.
 *
 * @param separators is filled anew.
 */
export function decodeRecord(bytes: Uint8Array, encoding: Encoding, separators: Separators): string | undefined {
  separators.clear();
  if (encoding === "gb18030" || encoding === "gbk") return decodeGb18030(bytes, separators);
  const text = decodeExactly(bytes, encoding);
  if (text !== undefined) separators.addFromText(text);
  return text;
}

function decodeMarc8Exactly(bytes: Uint8Array): string | undefined {
  let valid = true;
  const text = decodeMarc8(bytes, () => {
    valid = false;
  });
  return valid ? text : undefined;
}

/** The text with U+FFFD for what is not valid. */
export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "marc-8") return decodeMarc8(bytes);
  return (encoding === "utf-8" ? UTF8_LOOSE : GB18030_LOOSE).decode(bytes);
}
