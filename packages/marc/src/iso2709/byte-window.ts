/**
 * The bytes that have come and are not yet used up: one contiguous stretch, whatever the chunks were.
 *
 * A chunk that arrives when nothing is left over is used where it lies; otherwise bytes are gathered in a buffer that
 * doubles. A buffer that has been handed out is never written over, so records may keep views of it.
 */
export class ByteWindow {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Position in the source of `bytes[0]`. */
  origin = 0;

  get length(): number {
    return this.end - this.start;
  }

  /** Position in the source of the first byte that is left. */
  get offset(): number {
    return this.origin + this.start;
  }

  append(chunk: Uint8Array): void {
    if (this.start === this.end) {
      this.origin += this.start;
      this.bytes = chunk;
      this.start = 0;
      this.end = chunk.length;
      return;
    }
    if (this.end + chunk.length > this.bytes.length || !this.#gathered) this.#grow(chunk.length);
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }

  #gatheredIn: Uint8Array | undefined;

  get #gathered(): boolean {
    return this.#gatheredIn === this.bytes;
  }

  #grow(extra: number): void {
    const live = this.end - this.start;
    const grown = new Uint8Array(Math.max(4096, 2 * (live + extra)));
    grown.set(this.bytes.subarray(this.start, this.end));
    this.origin += this.start;
    this.bytes = grown;
    this.#gatheredIn = grown;
    this.start = 0;
    this.end = live;
  }
}
