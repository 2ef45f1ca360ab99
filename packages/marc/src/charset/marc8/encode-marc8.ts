import { COMBINING, EACC, SINGLE_BYTE_SETS } from "./code-tables.generated.ts";

interface Code {
  readonly final: string;
  readonly bytes: readonly number[];
  readonly combining: boolean;
}

/** Preferred sets first: a character that stands in several is written in the first of them. */
const ORDER = "BENQS2345bpg";

/** Right halves, which are written after the second letter of a ligature (MARC-8: EB…EC, FA…FB). */
const RIGHT_HALF: Readonly<Record<string, number>> = { "\u0361": 0xec, "\u0360": 0xfb };

let codes: Map<string, Code> | undefined;

function codeTable(): Map<string, Code> {
  codes ??= makeCodeTable();
  return codes;
}

function makeCodeTable(): Map<string, Code> {
  const table = new Map<string, Code>();
  const add = (char: string, code: Code) => {
    if (char !== " " && !table.has(char)) table.set(char, code);
  };
  for (const final of [...ORDER].filter((final) => final in SINGLE_BYTE_SETS)) {
    for (const [i, char] of Array.from(SINGLE_BYTE_SETS[final]!).entries()) {
      const byte = 0x21 + i;
      const combining = (COMBINING[final] ?? "").includes(String.fromCharCode(byte));
      add(char, { final, bytes: [isG1(final) ? byte | 0x80 : byte], combining });
    }
  }
  for (const [page, row] of Object.entries(EACC)) {
    for (const [i, char] of Array.from(row).entries()) {
      add(char, { final: "1", bytes: [page.charCodeAt(0), page.charCodeAt(1), 0x20 + i], combining: false });
    }
  }
  return table;
}

/** ANSEL, extended Cyrillic and extended Arabic are G1 sets by convention; ANSEL stands there unless escaped away. */
function isG1(final: string): boolean {
  return final === "E";
}

/** The bytes that make `final` the G0 set. */
function escapeTo(final: string): readonly number[] {
  if (final === "1") return [0x1b, 0x24, 0x31];
  if ("bpg".includes(final)) return [0x1b, final.charCodeAt(0)];
  return [0x1b, 0x28, final.charCodeAt(0)];
}

/** Small sets that `ESC s` leaves; all others go back by `ESC ( B`. */
function escapeFrom(final: string): readonly number[] {
  return "bpg".includes(final) ? [0x1b, 0x73] : [0x1b, 0x28, 0x42];
}

/**
 * Text as MARC-8, the inverse of `decodeMarc8` up to canonical equivalence. A character of no set is offered to `onMissing`, whose ASCII
 * answer is written in its place.
 */
export function encodeMarc8(text: string, onMissing: (char: string) => string): Uint8Array {
  const writer = new Writer();
  let closing: number | undefined;
  for (const { base, code, marks } of clusters(text)) {
    const half = closing;
    closing = undefined;
    for (const mark of marks) {
      writer.put(mark.code);
      closing ??= RIGHT_HALF[mark.char];
    }
    if (half !== undefined) writer.out.push(half);
    if (code) writer.put(code);
    else writeUncoded(writer, base, onMissing);
  }
  writer.ascii("");
  return Uint8Array.from(writer.out);
}

/** Blank and joiners are the same in every set; separators want ASCII before them; the rest has no code. */
function writeUncoded(writer: Writer, char: string, onMissing: (char: string) => string): void {
  const control = CONTROL_BYTES.get(char);
  if (control !== undefined) writer.out.push(control);
  else writer.ascii(char < " " || char === "\x7f" ? char : onMissing(char));
}

class Writer {
  readonly out: number[] = [];
  #g0 = "B";

  put({ final, bytes }: Code): void {
    if (!isG1(final) && final !== this.#g0) {
      this.out.push(...(final === "B" ? escapeFrom(this.#g0) : escapeTo(final)));
      this.#g0 = final;
    }
    this.out.push(...bytes);
  }

  ascii(chars: string): void {
    if (this.#g0 !== "B") this.out.push(...escapeFrom(this.#g0));
    this.#g0 = "B";
    for (let i = 0; i < chars.length; i++) this.out.push(chars.charCodeAt(i));
  }
}

const CONTROL_BYTES: ReadonlyMap<string, number> = new Map([
  [" ", 0x20],
  ["\u0098", 0x88],
  ["\u009c", 0x89],
  ["\u200d", 0x8d],
  ["\u200c", 0x8e],
]);

interface Cluster {
  readonly base: string;
  readonly code: Code | undefined;
  readonly marks: readonly { readonly char: string; readonly code: Code }[];
}

/** A base and its marks; what has no code whole is taken apart (NFD) and its marks put in front. */
function* clusters(text: string): Generator<Cluster> {
  const table = codeTable();
  const chars = Array.from(text).flatMap((char) => (table.has(char) || char <= " " ? [char] : decompose(char, table)));
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    const marks: { char: string; code: Code }[] = [];
    const own = table.get(char);
    if (own?.combining) {
      yield { base: "", code: undefined, marks: [{ char, code: own }] };
      continue;
    }
    for (let next = table.get(chars[i + 1] ?? ""); next?.combining; next = table.get(chars[i + 1] ?? "")) {
      marks.push({ char: chars[i + 1]!, code: next });
      i++;
    }
    yield { base: char, code: own, marks };
  }
}

/** The canonical parts when every one of them has a code, down to letters that MARC-8 has whole (Ơ, ư, й). */
function decompose(char: string, table: ReadonlyMap<string, Code>): string[] {
  const parts = Array.from(char.normalize("NFD"));
  if (parts.length === 1) return [char];
  for (let take = parts.length - 1; take >= 1; take--) {
    const head = parts.slice(0, take).join("").normalize("NFC");
    const rest = parts.slice(take);
    if (Array.from(head).length === 1 && table.has(head) && rest.every((part) => table.has(part)))
      return [head, ...rest];
  }
  return [char];
}
