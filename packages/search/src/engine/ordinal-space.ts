import type { FacetColumn } from "../segment/columns.ts";
import type { StringTable } from "../segment/string-table.ts";
import { Tally } from "./tally.ts";

const EMPTY = -1;
const UNMAPPED = 0xffffffff;
/** Values that are kept at hand as strings, and with their numbers in a column. */
const MOST_REMEMBERED = 4096;

/**
 * Numbers the values of one facet across segments, so that a value is known by one number wherever it stands. Every segment's own numbers
 * are mapped once, when they are first asked for; values are compared where they lie, so no string is made.
 */
export class OrdinalSpace {
  #slots = new Int32Array(1024).fill(EMPTY);
  #tables: StringTable[] = [];
  #indexes: number[] = [];
  readonly #maps = new WeakMap<FacetColumn, Uint32Array>();
  /** Columns of which every number is mapped. */
  readonly #whole = new WeakSet<FacetColumn>();

  #tally: Tally | undefined;

  get size(): number {
    return this.#tables.length;
  }

  /** Room to count each value in, empty; whoever uses it clears it. */
  get tally(): Tally {
    if (this.#tally === undefined || this.#tally.counts.length < this.size) this.#tally = new Tally(this.size);
    return this.#tally;
  }

  /** As `value`, for who goes through very many. */
  textOf(ordinal: number): string {
    return this.#tables[ordinal]!.at(this.#indexes[ordinal]!);
  }

  /** The table that the value stands in, one of those that it does. */
  tableOf(ordinal: number): StringTable {
    return this.#tables[ordinal]!;
  }

  /** Where it stands in that. */
  indexOf(ordinal: number): number {
    return this.#indexes[ordinal]!;
  }

  readonly #values = new Map<number, string>();

  /** The commonest values are asked for again and again. */
  value(ordinal: number): string {
    let value = this.#values.get(ordinal);
    if (value === undefined) {
      value = this.textOf(ordinal);
      if (this.#values.size >= MOST_REMEMBERED) this.#values.clear();
      this.#values.set(ordinal, value);
    }
    return value;
  }

  /** UTF-16 units of a value. */
  lengthOf(ordinal: number): number {
    const { starts } = this.#tables[ordinal]!;
    return starts[this.#indexes[ordinal]! + 1]! - starts[this.#indexes[ordinal]!]!;
  }

  compare(a: number, b: number): number {
    return this.#tables[a]!.compareTo(this.#indexes[a]!, this.#tables[b]!, this.#indexes[b]!);
  }

  /** For each number of a segment's column, its number here. */
  mapOf(column: FacetColumn): Uint32Array {
    const map = this.#mapBegun(column);
    if (this.#whole.has(column)) return map;
    for (let number = 0; number < map.length; number += 1) this.#complete(map, column, number);
    this.#whole.add(column);
    return map;
  }

  /** The number here of one number of a segment's column, for who asks for few. */
  ordinalIn(column: FacetColumn, number: number): number {
    return this.#complete(this.#mapBegun(column), column, number);
  }

  #mapBegun(column: FacetColumn): Uint32Array {
    const known = this.#maps.get(column);
    if (known !== undefined) return known;
    const map = new Uint32Array(column.table.size).fill(UNMAPPED);
    this.#maps.set(column, map);
    return map;
  }

  #complete(map: Uint32Array, column: FacetColumn, number: number): number {
    if (map[number] === UNMAPPED) map[number] = this.#ordinalOf(column.table, column.places[number]!);
    return map[number]!;
  }

  readonly #numbers = new WeakMap<FacetColumn, Map<number, number>>();

  /** The number of a value in a segment's column, or -1. The commonest values are asked for again and again. */
  numberIn(column: FacetColumn, ordinal: number): number {
    const known = this.#numbers.get(column) ?? new Map<number, number>();
    let number = known.get(ordinal);
    if (number === undefined) {
      number = column.find(this.value(ordinal));
      if (known.size >= MOST_REMEMBERED) known.clear();
      this.#numbers.set(column, known.set(ordinal, number));
    }
    return number;
  }

  #ordinalOf(table: StringTable, index: number): number {
    const slots = this.#slots;
    let at = hashOf(table, index) & (slots.length - 1);
    for (; slots[at] !== EMPTY; at = (at + 1) & (slots.length - 1)) {
      const other = slots[at]!;
      if (table.compareTo(index, this.#tables[other]!, this.#indexes[other]!) === 0) return other;
    }
    slots[at] = this.#tables.length;
    this.#tables.push(table);
    this.#indexes.push(index);
    if (this.#tables.length * 2 > slots.length) this.#grow();
    return this.#tables.length - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    for (let ordinal = 0; ordinal < this.#tables.length; ordinal += 1) {
      let at = hashOf(this.#tables[ordinal]!, this.#indexes[ordinal]!) & (slots.length - 1);
      while (slots[at] !== EMPTY) at = (at + 1) & (slots.length - 1);
      slots[at] = ordinal;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over the units. */
function hashOf({ units, starts }: StringTable, index: number): number {
  let hash = 0x811c9dc5;
  for (let i = starts[index]!; i < starts[index + 1]!; i += 1) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The ordinal spaces of a snapshot's facets; taken over by the next snapshot, and begun anew when most of it is gone. */
export class OrdinalSpaces {
  readonly #spaces = new Map<string, OrdinalSpace>();

  of(facet: string): OrdinalSpace {
    const space = this.#spaces.get(facet) ?? new OrdinalSpace();
    this.#spaces.set(facet, space);
    return space;
  }

  /** Forgets the values of a facet once they are far more than the segments hold. */
  tidy(facet: string, held: number): void {
    const space = this.#spaces.get(facet);
    if (space !== undefined && space.size > 2 * held + 10_000) this.#spaces.delete(facet);
  }
}
