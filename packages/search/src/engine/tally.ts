/** Counts by number, which knows the numbers that were counted at all, so that it is emptied quickly. */
export class Tally {
  readonly counts: Uint32Array;
  readonly #counted: Uint32Array;
  #size = 0;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.#counted = new Uint32Array(size);
  }

  add(number: number, count: number): void {
    const before = this.counts[number]!;
    if (before === 0) this.#counted[this.#size++] = number;
    this.counts[number] = before + count;
  }

  /** The numbers that were counted, in the order in which they came first. */
  get counted(): Uint32Array {
    return this.#counted.subarray(0, this.#size);
  }

  clear(): void {
    for (let i = 0; i < this.#size; i += 1) this.counts[this.#counted[i]!] = 0;
    this.#size = 0;
  }
}
