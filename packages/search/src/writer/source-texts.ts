/** Texts that documents are made from, in shared memory: handed to a thread without being copied. */
export interface SharedTexts {
  readonly chunks: readonly SharedArrayBuffer[];
  /** Of each text: its chunk, and where it begins and ends there, in bytes of UTF-8. */
  readonly places: Uint32Array;
}

/** A change of one record takes little room, a rebuild much. */
const firstChunkBytes = 1 << 16;
const chunkBytes = 1 << 20;

/** Takes down texts one after the other; what was superseded is left out when they are shared. */
export class SourceTexts {
  readonly #chunks: SharedArrayBuffer[] = [];
  readonly #places: number[] = [];
  #open: Buffer = Buffer.alloc(0);
  #end = 0;

  /** @returns the number of the text */
  add(text: string): number {
    // A UTF-16 unit takes three bytes of UTF-8 at most; nearly always there is room without counting.
    if (this.#open.length - this.#end <= text.length * 3) this.#reserve(Buffer.byteLength(text));
    const start = this.#end;
    this.#end += this.#open.write(text, start);
    return this.#places.push(this.#chunks.length - 1, start, this.#end) / 3 - 1;
  }

  /** The texts of these numbers, in their order. */
  share(numbers: readonly number[]): SharedTexts {
    const places = new Uint32Array(numbers.length * 3);
    for (const [i, number] of numbers.entries())
      for (let part = 0; part < 3; part += 1) places[i * 3 + part] = this.#places[number * 3 + part]!;
    return { chunks: this.#chunks, places };
  }

  #reserve(bytes: number): void {
    if (this.#open.length - this.#end > bytes) return;
    const usual = this.#chunks.length === 0 ? firstChunkBytes : chunkBytes;
    const chunk = new SharedArrayBuffer(Math.max(usual, bytes + 1));
    this.#chunks.push(chunk);
    this.#open = Buffer.from(chunk);
    this.#end = 0;
  }
}

/** The texts, in their order, one read at a time. */
export function* textsOf({ chunks, places }: SharedTexts): Generator<string> {
  const open = chunks.map((chunk) => Buffer.from(chunk));
  for (let i = 0; i < places.length; i += 3) yield open[places[i]!]!.toString("utf8", places[i + 1], places[i + 2]);
}
