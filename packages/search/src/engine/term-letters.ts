import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import { countBits } from "../segment/bit-words.ts";
import type { StringTable } from "../segment/string-table.ts";

/** Units are told apart by this many bits; the bits above hold the length. */
const LETTER_BITS = 26;
const LETTERS = 2 ** LETTER_BITS - 1;
const LONGEST = 2 ** (32 - LETTER_BITS) - 1;

/** The words that begin with one unit. */
interface Beginning {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Units of the longest of them. */
  readonly longest: number;
}

/** Which units the words of a table are made of and how long they are, one number a word: most words are unlike a term at a glance. */
export class TermLetters {
  readonly #table: StringTable;
  /** The words of the table begin here. */
  readonly #from: number;
  readonly #letters: Uint32Array;
  readonly #beginnings: Beginning[] = [];

  constructor(table: StringTable) {
    this.#table = table;
    this.#from = table.lowerBound(FIRST_WORD_TERM);
    this.#letters = new Uint32Array(table.size - this.#from);
    for (let i = 0; i < this.#letters.length; i += 1) this.#letters[i] = lettersAt(table, this.#from + i);
    for (let from = this.#from; from < table.size; from = this.#beginnings.at(-1)!.to) {
      const unit = String.fromCharCode(table.units[table.starts[from]!]!);
      const [, to] = table.prefixRange(unit);
      const lengths = this.#letters.subarray(from - this.#from, to - this.#from);
      const longest = lengths.reduce((most, letters) => Math.max(most, letters >>> LETTER_BITS), 0);
      this.#beginnings.push({ unit, from, to: Math.max(to, from + 1), longest });
    }
  }

  /** Words that may be within so many slips of a term, rising: all that are, and perhaps others. Two slips are looked for behind the same first unit only. */
  like(term: string, slips: number): number[] {
    const behind = this.#behind(term, slips);
    if (slips > 1) return behind;
    return [...behind, ...this.#slippedFirst(term)].toSorted((a, b) => a - b);
  }

  /** Words with the same first unit. A slip changes the set of letters by two at most, and the length by one. */
  #behind(term: string, slips: number): number[] {
    const [from, to] = this.#table.prefixRange(term[0]!);
    let letters = 0;
    for (let i = 0; i < term.length; i += 1) letters |= bitOf(term.charCodeAt(i));
    const least = Math.min(LONGEST, Math.max(0, term.length - slips));
    const spread = Math.min(LONGEST, term.length + slips) - least;
    const found: number[] = [];
    const all = this.#letters;
    for (let i = Math.max(0, from - this.#from); i < to - this.#from; i += 1) {
      const own = all[i]!;
      if (countBits((own ^ letters) & LETTERS) > 2 * slips) continue;
      if (((own >>> LETTER_BITS) - least) >>> 0 <= spread) found.push(this.#from + i);
    }
    return found;
  }

  /** Words with another first unit because that is where the one slip is: all else is as in the term. */
  #slippedFirst(term: string): number[] {
    const rest = term.slice(1);
    const found = [this.#table.find(rest), this.#table.find(`${term[1]}${term[0]}${term.slice(2)}`)];
    for (const { unit, from, to, longest } of this.#beginnings) {
      if (longest < Math.min(LONGEST, term.length) || unit === term[0]) continue;
      for (const other of [unit + rest, unit + term]) {
        const index = this.#table.lowerBound(other, from, to);
        if (index < to && this.#table.compare(index, other) === 0) found.push(index);
      }
    }
    return [...new Set(found)].filter((index) => index >= this.#from && !this.#table.beginsWith(index, term[0]!));
  }
}

function lettersAt({ units, starts }: StringTable, index: number): number {
  let letters = 0;
  for (let at = starts[index]!; at < starts[index + 1]!; at += 1) letters |= bitOf(units[at]!);
  return letters | (Math.min(LONGEST, starts[index + 1]! - starts[index]!) << LETTER_BITS);
}

function bitOf(unit: number): number {
  return 1 << (unit % LETTER_BITS);
}

const known = new WeakMap<StringTable, TermLetters>();

/** Made when first asked for: half a megabyte for the words of a quarter of a million books. */
export function lettersOf(table: StringTable): TermLetters {
  let letters = known.get(table);
  if (letters === undefined) {
    letters = new TermLetters(table);
    known.set(table, letters);
  }
  return letters;
}
