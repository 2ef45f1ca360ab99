import { createHash } from "node:crypto";

/**
 * Choices that hang on a name and not on an order: the same word gives the same choice in every installation, and a thing that is added
 * changes none of the others.
 */
export interface SeededChoice {
  /** From 0 up to, not including, `below`. */
  number(what: string, below: number): number;
  /** One of a list. */
  one<T>(what: string, of: readonly [T, ...T[]]): T;
  /** True so many times in a hundred. */
  chance(what: string, percent: number): boolean;
}

export function choiceFor(name: string): SeededChoice {
  const number = (what: string, below: number) =>
    createHash("sha256").update(`wenyuan\n${name}\n${what}`).digest().readUInt32BE(0) % below;
  return {
    number,
    one: (what, of) => of[number(what, of.length)] ?? of[0],
    chance: (what, percent) => number(what, 100) < percent,
  };
}
