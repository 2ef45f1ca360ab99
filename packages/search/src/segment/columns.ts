import { FacetHeads, type HeadParts } from "./facet-heads.ts";
import { NO_RANK } from "./segment-meta.ts";
import type { StringTable } from "./string-table.ts";

/**
 * The values of a facet, numbered from the commonest on. Those of document d are `values[offsets[d] … offsets[d + 1]]`.
 */
export class FacetColumn {
  readonly offsets: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
  /** The values as strings, sorted. */
  readonly table: StringTable;
  /** For each place in the table, the number of the value. */
  readonly numbers: Uint32Array;
  /** For each number, the place of the value in the table. */
  readonly places: Uint32Array;
  readonly heads: FacetHeads;

  constructor(parts: {
    table: StringTable;
    numbers: Uint32Array;
    offsets: Uint32Array;
    values: FacetColumn["values"];
    heads: HeadParts;
  }) {
    this.table = parts.table;
    this.numbers = parts.numbers;
    this.offsets = parts.offsets;
    this.values = parts.values;
    this.heads = new FacetHeads(parts.heads);
    this.places = new Uint32Array(parts.numbers.length);
    for (const [place, number] of parts.numbers.entries()) this.places[number] = place;
  }

  get documents(): number {
    return this.offsets.length - 1;
  }

  /** The number of a value, or -1. */
  find(value: string): number {
    const place = this.table.find(value);
    return place < 0 ? -1 : this.numbers[place]!;
  }

  #scratch: Uint32Array | undefined;

  /** Room to count each value in, all zero; whoever uses it leaves it so. */
  get scratch(): Uint32Array {
    this.#scratch ??= new Uint32Array(this.numbers.length);
    return this.#scratch;
  }

  #totals: Uint32Array | undefined;

  /** For each value, the documents that carry it, deleted ones included. */
  totals(): Uint32Array {
    if (this.#totals === undefined) {
      this.#totals = new Uint32Array(this.numbers.length);
      for (const value of this.values) this.#totals[value]! += 1;
    }
    return this.#totals;
  }

  has(document: number, wanted: Uint8Array): boolean {
    for (let i = this.offsets[document]!; i < this.offsets[document + 1]!; i += 1) {
      if (wanted[this.values[i]!] === 1) return true;
    }
    return false;
  }

  /** How many of the document's values are wanted. */
  countOf(document: number, wanted: Uint8Array): number {
    let count = 0;
    for (let i = this.offsets[document]!; i < this.offsets[document + 1]!; i += 1) count += wanted[this.values[i]!]!;
    return count;
  }

  /** The number of the document's first value, or -1. */
  first(document: number): number {
    const at = this.offsets[document]!;
    return at === this.offsets[document + 1]! ? -1 : this.values[at]!;
  }
}

/** Numbers to order by and to search by range; NaN where a document has none. */
export class NumberColumn {
  readonly numbers: Float32Array | Float64Array;

  constructor(numbers: Float32Array | Float64Array) {
    this.numbers = numbers;
  }
}

/** Byte keys to order by. */
export class KeyColumn {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;

  constructor(bytes: Uint8Array, starts: Uint32Array, ranks: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
    this.ranks = ranks;
  }

  isMissing(document: number): boolean {
    return this.ranks[document] === NO_RANK;
  }

  key(document: number): Uint8Array | undefined {
    return this.isMissing(document) ? undefined : this.bytes.subarray(this.starts[document], this.starts[document + 1]);
  }

  /** Compares keys of two columns, both present. */
  compare(document: number, other: KeyColumn, otherDocument: number): number {
    if (other === this) return this.ranks[document]! - this.ranks[otherDocument]!;
    const a = this.starts[document]!;
    const b = other.starts[otherDocument]!;
    const lengthA = this.starts[document + 1]! - a;
    const lengthB = other.starts[otherDocument + 1]! - b;
    const common = Math.min(lengthA, lengthB);
    for (let i = 0; i < common; i += 1) {
      const difference = this.bytes[a + i]! - other.bytes[b + i]!;
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }
}

/** Sorted keys, several of which may be equal or lead to the same value; `places` are those of the facet's table. */
export interface ValueList {
  readonly keys: StringTable;
  readonly places: Uint32Array;
}
