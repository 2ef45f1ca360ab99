import { sizeOfBits } from "./bit-words.ts";
import { type DenseParts, type DenseTerm, DenseTerms } from "./dense-terms.ts";

export interface PairParts extends Pick<DenseParts, "bits" | "counts"> {
  /** The numbers of two terms for each pair. */
  readonly terms: Uint32Array;
  /** The impacts of all pairs, one after the other. */
  readonly impacts: Uint8Array;
}

/** Pairs of terms that stand side by side in very many documents of a segment. How they are written stands in write-pairs.ts. */
export class CommonPairs {
  readonly #pairs: DenseTerms;
  readonly #places = new Map<number, ReadonlyMap<number, number>>();

  constructor({ terms, impacts, bits, counts }: PairParts) {
    const many = terms.length / 2;
    const starts = new Uint32Array(many + 1);
    const impactsAt = (place: number) => impacts.subarray(starts[place], starts[place + 1]);
    this.#pairs = new DenseTerms({ many, bits, counts, impactsAt });
    for (let place = 0; place < many; place += 1) {
      starts[place + 1] = starts[place]! + sizeOfBits(this.#pairs.wordsAt(place));
      const behind = new Map(this.#places.get(terms[2 * place]!)).set(terms[2 * place + 1]!, place);
      this.#places.set(terms[2 * place]!, behind);
    }
  }

  /** The documents in which the second stands just behind the first; undefined when these are not known to be very many. */
  of(first: number, second: number): DenseTerm | undefined {
    const place = this.#places.get(first)?.get(second);
    return place === undefined ? undefined : this.#pairs.at(place);
  }
}
