import { fitsUnits, unitsOf } from "../query/pattern.ts";
import { EXPANSION_WEIGHT } from "../query/plan.ts";
import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import type { Way } from "../ranking/expand-word.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { StringTable } from "../segment/string-table.ts";
import type { Deadline } from "./deadline.ts";
import type { Snapshot } from "./snapshot.ts";

/** The terms that fit a pattern, by their numbers in each segment: a term is read as a text only where somebody asks for it. */
export class Expansion {
  /** Postings of all the terms. */
  readonly df: number;
  readonly #numbers: ReadonlyMap<SegmentReader, Uint32Array>;
  #ways: readonly Way[] | undefined;

  constructor(pattern: string, { segments }: Snapshot, deadline: Deadline) {
    this.#numbers = new Map(segments.map(({ reader }) => [reader, termsLike(reader.terms, pattern, deadline)]));
    let df = 0;
    for (const [reader, numbers] of this.#numbers)
      for (let i = 0; i < numbers.length; i += 1) df += reader.dfAt(numbers[i]!);
    this.df = df;
  }

  numbersIn(reader: SegmentReader): Uint32Array {
    return this.#numbers.get(reader) ?? new Uint32Array(0);
  }

  /** The terms as ways for a word to stand. */
  get ways(): readonly Way[] {
    this.#ways ??= this.#findWays();
    return this.#ways;
  }

  #findWays(): Way[] {
    const terms = new Set<string>();
    for (const [reader, numbers] of this.#numbers) for (const number of numbers) terms.add(reader.terms.at(number));
    return Array.from(terms, (term) => ({ slots: [{ term, offset: 0 }], weight: EXPANSION_WEIGHT }));
  }
}

/** So many terms are compared with a pattern before the time is looked at again. */
const TERMS_AT_ONCE = 1024;

function termsLike(table: StringTable, pattern: string, deadline: Deadline): Uint32Array {
  const literal = /^[^*?]*/.exec(pattern)![0];
  const [from, to] = literal === "" ? [table.lowerBound(FIRST_WORD_TERM), table.size] : table.prefixRange(literal);
  const found = new Uint32Array(to - from);
  if (pattern === `${literal}*`) return found.map((_, i) => from + i);
  const wanted = unitsOf(pattern);
  const { units, starts } = table;
  let size = 0;
  for (let i = from; i < to; i += 1) {
    if ((i - from) % TERMS_AT_ONCE === 0) deadline.check();
    if (fitsUnits({ units, from: starts[i]!, to: starts[i + 1]! }, wanted)) found[size++] = i;
  }
  return found.slice(0, size);
}
