import { COMBINING, EACC, SINGLE_BYTE_SETS } from "./code-tables.generated.ts";

/** A graphic set by the final character of its escape sequence (MARC-8, table of final characters). */
export interface CodeSet {
  readonly final: string;
  /** Bytes of a character: 1, or 3 for EACC. */
  readonly width: 1 | 3;
  /** The character for bytes 21–7E (a G1 byte comes with its high bit off), or "" when none is assigned. */
  charAt(bytes: Uint8Array, at: number): string;
  isCombining(byte: number): boolean;
}

function singleByteSet(final: string, row: string): CodeSet {
  const chars = Array.from({ length: 128 }, (_, byte) => {
    const char = row[byte - 0x21];
    return char === undefined || char === " " ? "" : char;
  });
  const combining = new Set(Array.from(COMBINING[final] ?? "", (char) => char.charCodeAt(0)));
  return {
    final,
    width: 1,
    charAt: (bytes, at) => chars[bytes[at]! & 0x7f]!,
    isCombining: (byte) => combining.has(byte & 0x7f),
  };
}

/** The characters of each EACC page, cut up when the page is first asked for: some lie beyond the BMP. */
const pages = new Map<string, readonly string[]>();

function eaccPage(key: string): readonly string[] {
  let page = pages.get(key);
  if (page === undefined) {
    page = Array.from(EACC[key] ?? "");
    pages.set(key, page);
  }
  return page;
}

const EACC_SET: CodeSet = {
  final: "1",
  width: 3,
  charAt(bytes, at) {
    const page = eaccPage(String.fromCharCode(bytes[at]! & 0x7f, bytes[at + 1]! & 0x7f));
    const char = page[(bytes[at + 2]! & 0x7f) - 0x20];
    return char === undefined || char === " " ? "" : char;
  },
  isCombining: () => false,
};

export const CODE_SETS: ReadonlyMap<string, CodeSet> = new Map([
  ...Object.entries(SINGLE_BYTE_SETS).map(([final, row]): [string, CodeSet] => [final, singleByteSet(final, row)]),
  ["1", EACC_SET],
]);

export const ASCII = CODE_SETS.get("B")!;
export const ANSEL = CODE_SETS.get("E")!;
