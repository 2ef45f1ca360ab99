import type { Encoding } from "./encoding.ts";

const UTF8 = new TextEncoder();

/** @throws MarcError `character-unencodable` when the encoding lacks a character. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding !== "utf-8") throw new RangeError(`cannot write ${encoding} yet`);
  return UTF8.encode(text);
}
