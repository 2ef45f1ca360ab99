import { marcError } from "../faults/describe-fault.ts";
import type { Encoding } from "./encoding.ts";
import { encodeGb18030 } from "./gb18030/encode-gb18030.ts";
import { encodeMarc8 } from "./marc8/encode-marc8.ts";

const UTF8 = new TextEncoder();

/**
 * What to do with a character that the encoding lacks: `refuse` it, or write `&#xXXXX;`, the lossless convention of the
 * MARC 21 specifications for conversion to MARC-8.
 */
export type Unencodable = "refuse" | "reference";

/** @throws MarcError `character-unencodable` when the encoding lacks a character and none is allowed to stand in. */
export function encodeText(text: string, encoding: Encoding, unencodable: Unencodable = "refuse"): Uint8Array {
  const onMissing = unencodable === "reference" ? reference : refuse;
  switch (encoding) {
    case "utf-8":
      refuseHalfPairs(text);
      return UTF8.encode(text);
    case "gb18030":
      return encodeGb18030(text, 4, onMissing);
    case "gbk":
      return encodeGb18030(text, 2, onMissing);
    case "marc-8":
      return encodeMarc8(text, onMissing);
  }
}

/** @throws MarcError `character-unencodable` for half a surrogate pair, which no encoding has. */
function refuseHalfPairs(text: string): void {
  if (!text.isWellFormed()) refuse(LONE_SURROGATE.exec(text)?.[0] ?? "");
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function reference(char: string): string {
  return `&#x${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")};`;
}

function refuse(char: string): never {
  const code = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  throw marcError({ code: "character-unencodable", offset: 0, found: `U+${code}` });
}
