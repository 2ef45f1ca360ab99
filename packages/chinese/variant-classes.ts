export type Pair = readonly [from: string, to: string];

/** Characters joined into classes of one meaning; a class is named after its commonest member. */
export class VariantClasses {
  readonly #rank: (character: string) => number;
  readonly #parent = new Map<string, string>();

  /** `rank` is lower for a commoner character, Infinity for one outside the standard list. */
  constructor(rank: (character: string) => number) {
    this.#rank = rank;
  }

  nameOf(character: string): string {
    const parent = this.#parent.get(character);
    return parent === undefined ? character : this.nameOf(parent);
  }

  /** Joins the classes of both; of two outside the standard list the second names the class. */
  join([from, to]: Pair): void {
    const [a, b] = [this.nameOf(from), this.nameOf(to)];
    if (a === b) return;
    if (this.#rank(a) < this.#rank(b)) this.#parent.set(b, a);
    else this.#parent.set(a, b);
  }

  /** Whether joining would make one of two standard characters. */
  bothStandard([from, to]: Pair): boolean {
    return [from, to].every((character) => Number.isFinite(this.#rank(this.nameOf(character))));
  }

  /** Every character that is not its class's name, with that name, by code point. */
  folded(): Pair[] {
    return [...this.#parent.keys()]
      .toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
      .map((character) => [character, this.nameOf(character)]);
  }
}
