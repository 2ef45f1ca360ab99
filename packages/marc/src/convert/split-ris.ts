import type { ByteSource } from "../iso2709/read-iso2709.ts";
import type { RisLines } from "./ris-draft.ts";

export interface RisPiece {
  readonly lines: RisLines;
  /** Byte offset of its first line. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const lineFeed = 0x0a;
/** A stretch without ER that is longer is cut there. */
const longest = 1024 * 1024;

/** Cuts RIS into references: from `TY` to `ER`, or to the next `TY` where the end is missing. */
export async function* splitRis(source: ByteSource): AsyncGenerator<RisPiece, void> {
  let held = Buffer.alloc(0);
  let start = 0;
  let line = 0;
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    held = Buffer.concat([held, chunk]);
    for (let end = held.indexOf(lineFeed, line); end !== -1; end = held.indexOf(lineFeed, line)) {
      const begins = /^\uFEFF?(\w\w) {1,2}- ?/.exec(held.toString("utf8", line, Math.min(end, line + 12)))?.[1];
      const cut = begins === "ER" ? end + 1 : begins === "TY" && line > 0 ? line : end - start > longest ? end + 1 : 0;
      line = end + 1;
      if (cut === 0) continue;
      yield* pieceOf(held.subarray(0, cut), start);
      held = held.subarray(cut);
      start += cut;
      line -= cut;
    }
  }
  yield* pieceOf(held, start);
}

function* pieceOf(bytes: Buffer, offset: number): Generator<RisPiece> {
  const lines: (readonly [string, string])[] = [];
  for (const text of textOf(bytes).split(/\r?\n|\r/)) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u.exec(text.trimEnd()) ?? [];
    const last = lines.at(-1);
    if (tag !== undefined) lines.push([tag, value.trim()]);
    // A long abstract goes on in lines of its own.
    else if (text.trim() !== "" && last) lines[lines.length - 1] = [last[0], `${last[1]} ${text.trim()}`.trim()];
    else if (text.trim() !== "") lines.push(["", text.trim()]);
  }
  const said = lines.filter(([tag]) => tag !== "ER");
  if (said.length > 0) yield { lines: said, offset, bytes };
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
