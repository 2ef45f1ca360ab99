/** A stretch of the source with one JSON object, or with what should have been one. */
export interface JsonPiece {
  readonly text: string;
  /** Byte offset of its first character. */
  readonly offset: number;
  /** Byte offset behind it. */
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
const lineFeed = 0x0a;

/**
 * Cuts the objects out of JSON as it comes, in chunks of any size: an array, one object, or objects one behind the other. In `lines` mode a
 * line is a piece, so that a broken one costs itself only. Looks at bytes: all signs that matter are ASCII, in UTF-8 too.
 */
export class JsonSplitter {
  readonly #lines: boolean;
  readonly #longest: number;
  #held: Uint8Array[] = [];
  #start = 0;
  #at = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor({ lines, longest, from = 0 }: { lines: boolean; longest: number; from?: number }) {
    this.#lines = lines;
    this.#longest = longest;
    this.#at = from;
    this.#start = from;
  }

  *append(chunk: Uint8Array): Generator<JsonPiece> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const ends = this.#lines ? chunk[i] === lineFeed : this.#step(chunk[i]!);
      this.#at++;
      if (ends) {
        this.#hold(chunk.subarray(from, i + 1));
        from = i + 1;
        yield* this.#take();
      } else if (!this.#lines && this.#depth === 0) {
        // Between objects: brackets, commas, blanks.
        from = i + 1;
        this.#start = this.#at;
      } else if (this.#at - this.#start > this.#longest) {
        this.#hold(chunk.subarray(from, i + 1));
        from = i + 1;
        this.#depth = 0;
        this.#inString = false;
        yield* this.#take();
      }
    }
    if (from < chunk.length) this.#hold(chunk.slice(from));
  }

  /** What is left at the end: a last line without its end, or an object that was cut off. */
  *end(): Generator<JsonPiece> {
    yield* this.#take();
  }

  /** @returns whether an object ends here */
  #step(byte: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === backslash) this.#escaped = true;
      else if (byte === quote) this.#inString = false;
      return false;
    }
    if (byte === quote && this.#depth > 0) this.#inString = true;
    else if (byte === open) {
      if (this.#depth++ === 0) this.#start = this.#at;
    } else if (byte === close && this.#depth > 0) return --this.#depth === 0;
    return false;
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#held.push(bytes);
  }

  *#take(): Generator<JsonPiece> {
    const text = new TextDecoder().decode(this.#held.length === 1 ? this.#held[0] : Buffer.concat(this.#held)).trim();
    this.#held = [];
    const piece = { text, offset: this.#start, end: this.#at };
    this.#start = this.#at;
    if (text !== "") yield piece;
  }
}
