/** ISO 2709 §3: IS2 (1E) and IS1 (1F) as they are told apart in `Separators`. */
export const FIELD = 0;
export const SUBFIELD = 1;

/**
 * Where the separators of a record stand in its decoded text. In all encodings of MARC they are one byte, and part of no other character. One
 * list serves record after record.
 */
export class Separators {
  /** Field terminators and subfield marks, in order: twice the position in the text, plus the kind. */
  packed = new Int32Array(512);
  count = 0;
  /** The first record terminator (IS3, 1D), or -1. In a sound record it is the last character. */
  recordEnd = -1;

  clear(): void {
    this.count = 0;
    this.recordEnd = -1;
  }

  /** @param byte 1D, 1E or 1F. */
  add(byte: number, at: number): void {
    if (byte !== 0x1d) this.#push(2 * at + byte - 0x1e);
    else if (this.recordEnd < 0) this.recordEnd = at;
  }

  #push(separator: number): void {
    if (this.count === this.packed.length) this.#grow();
    this.packed[this.count++] = separator;
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.packed.length);
    grown.set(this.packed);
    this.packed = grown;
  }

  /** By the engine's own search: to look at each character takes several times as long. Marks behind the last field terminator are left out. */
  addFromText(text: string): void {
    let mark = text.indexOf("\x1f");
    for (let end = text.indexOf("\x1e"); end >= 0; end = text.indexOf("\x1e", end + 1)) {
      for (; mark >= 0 && mark < end; mark = text.indexOf("\x1f", mark + 1)) this.#push(2 * mark + SUBFIELD);
      this.#push(2 * end + FIELD);
    }
    this.recordEnd = text.indexOf("\x1d");
  }
}

export function isSeparator(byte: number): boolean {
  return byte <= 0x1f && byte >= 0x1d;
}
