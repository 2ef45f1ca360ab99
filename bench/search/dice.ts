/** Mulberry32: small, quick, the same everywhere. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  any<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
}

const syllables = ["ka", "lo", "min", "ter", "sa", "ve", "ron", "ti", "gu", "esh", "bal", "dor", "ni", "ur"];

/** A word that nobody has used. */
export function coinWord(dice: Dice): string {
  return Array.from({ length: 4 }, () => dice.any(syllables)).join("");
}
