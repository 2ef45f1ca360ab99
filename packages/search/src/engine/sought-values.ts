import type { Analyzer } from "../analysis/analyzer.ts";
import type { StringTable } from "../segment/string-table.ts";

/* What is known of a value, in one number: that it is known, whether its folded text is its lower case, and which pairs of units stand in that. */
const KNOWN = 1 << 31;
const PLAIN = 1 << 30;
const PAIRS = 30;

/** A folded text that is looked for in values. */
export interface Sought {
  readonly text: string;
  /** The pairs of units that stand in it. */
  readonly pairs: number;
}

export function soughtText(folded: string): Sought {
  return { text: folded, pairs: pairsOf(folded) };
}

/**
 * Tells in which values of a table a text stands, both folded. Of each value it remembers, from when it was first looked at, which
 * pairs of units its folded text has (four bytes a value): most values are passed over by that, and most others searched where they lie.
 */
export class SoughtValues {
  readonly #table: StringTable;
  readonly #analyzer: Analyzer;
  readonly #known: Int32Array;

  constructor(table: StringTable, analyzer: Analyzer) {
    this.#table = table;
    this.#analyzer = analyzer;
    this.#known = new Int32Array(table.size);
  }

  /** Whether the text stands in the value at a place of the table. */
  holds(place: number, { text, pairs }: Sought): boolean {
    const known = this.#known[place] || (this.#known[place] = this.#look(place));
    if ((known & pairs) !== pairs) return false;
    if ((known & PLAIN) === 0) return this.#analyzer.fold(this.#table.at(place)).includes(text);
    return this.#holdsPlainly(place, text);
  }

  #look(place: number): number {
    const folded = this.#analyzer.fold(this.#table.at(place));
    const isPlain = this.#lengthAt(place) === folded.length && this.#standsAt(this.#table.starts[place]!, folded);
    return KNOWN | (isPlain ? PLAIN : 0) | pairsOf(folded);
  }

  #holdsPlainly(place: number, text: string): boolean {
    const start = this.#table.starts[place]!;
    const last = start + this.#lengthAt(place) - text.length;
    for (let at = start; at <= last; at += 1) if (this.#standsAt(at, text)) return true;
    return false;
  }

  #lengthAt(place: number): number {
    return this.#table.starts[place + 1]! - this.#table.starts[place]!;
  }

  /** Whether the lower case of the units from one on is the text. */
  #standsAt(at: number, text: string): boolean {
    const { units } = this.#table;
    for (let i = 0; i < text.length; i += 1) if (lowerCase(units[at + i]!) !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** Of ASCII letters only. */
function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function pairsOf(text: string): number {
  let pairs = 0;
  for (let i = 1; i < text.length; i += 1)
    pairs |= 1 << (((text.charCodeAt(i - 1) * 31 + text.charCodeAt(i)) * 7) % PAIRS);
  return pairs;
}

const known = new WeakMap<StringTable, { readonly analyzer: Analyzer; readonly values: SoughtValues }>();

export function soughtValuesOf(table: StringTable, analyzer: Analyzer): SoughtValues {
  const before = known.get(table);
  if (before?.analyzer === analyzer) return before.values;
  const values = new SoughtValues(table, analyzer);
  known.set(table, { analyzer, values });
  return values;
}
