/** What a value gives: numbers of terms, and their places counted from the value's own beginning. */
export interface Cut {
  readonly terms: readonly number[];
  readonly positions: readonly number[];
  /** How many places the value takes. */
  readonly places: number;
}

/** Names, headings and publishers come again; what is longer mostly once. In UTF-16 units. */
const LONGEST = 64;
const MOST = 16_384;
/** After so many values it is judged whether half of them had come before. */
const TRIED = 1024;

/** How the values of a field were cut, while most of them come again: remembering what comes once costs more than it spares. */
export class KnownCuts {
  readonly #cuts = new Map<string, Cut>();
  #asked = 0;
  #found = 0;

  /** Whether it is worth while to ask for the value, and to add it. */
  keeps(value: string): boolean {
    return value.length <= LONGEST && (this.#asked < TRIED || this.#found * 2 > this.#asked);
  }

  find(value: string): Cut | undefined {
    const cut = this.#cuts.get(value);
    this.#asked += 1;
    if (cut !== undefined) this.#found += 1;
    return cut;
  }

  add(value: string, cut: Cut): void {
    if (this.#cuts.size >= MOST) this.#cuts.clear();
    this.#cuts.set(value, cut);
  }
}
