import { ANSEL, ASCII, CODE_SETS, type CodeSet } from "./code-sets.ts";

const ESCAPE = 0x1b;

/** Second halves of the ligature and the double tilde: U+0361 and U+0360 of the first half span both letters. */
const RIGHT_HALVES: ReadonlySet<string> = new Set(["\ufe21", "\ufe23"]);

/** MARC-8, table 6: control characters of the second set. */
const CONTROLS: Readonly<Record<number, string>> = { 0x88: "\u0098", 0x89: "\u009c", 0x8d: "\u200d", 0x8e: "\u200c" };

/**
 * MARC-8 bytes as text (MARC 21 Specifications for Record Structure, Character Sets: MARC-8). Marks stand before their
 * base in MARC-8 and after it in Unicode; each base with its marks is composed (NFC), all else is left alone, so CJK
 * compatibility characters stay what they are. The sets are ASCII and ANSEL again after every separator. Numeric
 * character references (`&#x4E2D;`, the lossless convention) become their characters.
 *
 * @param onInvalid called with the position of each byte that stands for nothing; U+FFFD takes its place.
 */
export function decodeMarc8(bytes: Uint8Array, onInvalid?: (at: number) => void): string {
  return new Decoder(bytes, onInvalid).run();
}

class Decoder {
  readonly #bytes: Uint8Array;
  readonly #onInvalid: ((at: number) => void) | undefined;
  #g0: CodeSet = ASCII;
  #g1: CodeSet = ANSEL;
  #text = "";
  #marks = "";
  #at = 0;

  constructor(bytes: Uint8Array, onInvalid: ((at: number) => void) | undefined) {
    this.#bytes = bytes;
    this.#onInvalid = onInvalid;
  }

  run(): string {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at]!;
      if (byte === ESCAPE) this.#escape();
      else if (byte <= 0x20 || byte === 0x7f) this.#control(byte);
      else if (byte < 0x80) this.#graphic(this.#g0);
      else if (byte > 0xa0 && byte < 0xff) this.#graphic(this.#g1);
      else this.#highControl(byte);
    }
    this.#flushMarks();
    return this.#text.includes("&#x") ? withReferences(this.#text) : this.#text;
  }

  /** Blanks and controls are the same in every set. Separators end fields and subfields: the default sets are back. */
  #control(byte: number): void {
    if (byte === 0x20) this.#emit(" ");
    else {
      this.#flushMarks();
      this.#text += String.fromCharCode(byte);
    }
    if (byte >= 0x1d && byte <= 0x1f) {
      this.#g0 = ASCII;
      this.#g1 = ANSEL;
    }
    this.#at++;
  }

  #graphic(set: CodeSet): void {
    const at = this.#at;
    const char = this.#whole(set) ? set.charAt(this.#bytes, at) : "";
    if (char === "") {
      this.#invalid(at);
      this.#at = at + 1;
      return;
    }
    this.#at = at + set.width;
    if (!set.isCombining(this.#bytes[at]!)) this.#emit(char);
    else if (!RIGHT_HALVES.has(char)) this.#marks += char;
  }

  /** Three graphic bytes of one half for EACC; a separator inside is not part of a character. */
  #whole(set: CodeSet): boolean {
    if (set.width === 1) return true;
    for (let i = 1; i < 3; i++) if (((this.#bytes[this.#at + i] ?? 0) & 0x7f) < 0x20) return false;
    return true;
  }

  #highControl(byte: number): void {
    const char = CONTROLS[byte];
    if (char === undefined) this.#invalid(this.#at);
    else {
      this.#flushMarks();
      this.#text += char;
    }
    this.#at++;
  }

  #emit(char: string): void {
    if (this.#marks === "") {
      this.#text += char;
      return;
    }
    this.#text += (char + this.#marks).normalize("NFC");
    this.#marks = "";
  }

  /** Marks with no base before the end or a separator: kept as they are. */
  #flushMarks(): void {
    this.#text += this.#marks;
    this.#marks = "";
  }

  #invalid(at: number): void {
    this.#flushMarks();
    this.#text += "\ufffd";
    this.#onInvalid?.(at);
  }

  /** ESC g b p s; ESC ( , for G0 and ) - for G1; ESC $ before these, or before the final, for sets of three bytes. */
  #escape(): void {
    const start = this.#at;
    let at = start + 1;
    const peek = (): string => String.fromCharCode(this.#bytes[at] ?? 0);
    if ("gbps".includes(peek())) {
      this.#g0 = peek() === "s" ? ASCII : CODE_SETS.get(peek())!;
      this.#at = at + 1;
      return;
    }
    const multiple = peek() === "$";
    if (multiple) at++;
    const intermediate = "(,)-".includes(peek()) ? peek() : "";
    if (intermediate !== "") at++;
    if (peek() === "!") at++;
    const set = CODE_SETS.get(peek());
    if (set === undefined || (intermediate === "" && !multiple)) {
      this.#invalid(start);
      this.#at = start + 1;
      return;
    }
    if (intermediate === ")" || intermediate === "-") this.#g1 = set;
    else this.#g0 = set;
    this.#at = at + 1;
  }
}

function withReferences(text: string): string {
  return text.replace(/&#x([0-9A-Fa-f]{4,6});/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
