/** Sorted strings as UTF-16 units in typed arrays; order is that of `<`. Position in the table is the string's number. */
export class StringTable {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;

  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
  }

  get size(): number {
    return this.starts.length - 1;
  }

  at(index: number): string {
    const start = this.starts[index]!;
    const end = this.starts[index + 1]!;
    // Three times as quick as by spreading.
    if (end - start < 5000) return Reflect.apply(String.fromCharCode, undefined, this.units.subarray(start, end));
    let text = "";
    for (let i = start; i < end; i += 1) text += String.fromCharCode(this.units[i]!);
    return text;
  }

  /** The number of a string, or -1. */
  find(text: string): number {
    const index = this.lowerBound(text);
    return index < this.size && this.compare(index, text) === 0 ? index : -1;
  }

  /** The first string of `[from, to)`, by default of all, that is not less than the text; `to` when there is none. */
  lowerBound(text: string, from = 0, to = this.size): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The strings that begin with the text: `[from, to)`. */
  prefixRange(text: string): readonly [from: number, to: number] {
    const from = this.lowerBound(text);
    let low = from;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.beginsWith(middle, text)) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  beginsWith(index: number, text: string): boolean {
    const start = this.starts[index]!;
    if (this.starts[index + 1]! - start < text.length) return false;
    for (let i = 0; i < text.length; i += 1) if (this.units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  compare(index: number, text: string): number {
    const start = this.starts[index]!;
    const length = this.starts[index + 1]! - start;
    const common = Math.min(length, text.length);
    for (let i = 0; i < common; i += 1) {
      const difference = this.units[start + i]! - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  /** Less than, equal to or greater than 0, as the string here sorts against one of another table. */
  compareTo(index: number, other: StringTable, otherIndex: number): number {
    const start = this.starts[index]!;
    const otherStart = other.starts[otherIndex]!;
    const length = this.starts[index + 1]! - start;
    const otherLength = other.starts[otherIndex + 1]! - otherStart;
    const common = Math.min(length, otherLength);
    for (let i = 0; i < common; i += 1) {
      const difference = this.units[start + i]! - other.units[otherStart + i]!;
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }
}

/** Builds a table from strings that are added in rising order. */
export class StringTableWriter {
  #units: Uint16Array;
  #length = 0;
  readonly #starts: number[] = [0];

  constructor(capacity = 1024) {
    this.#units = new Uint16Array(capacity);
  }

  add(text: string): void {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i += 1) this.#units[this.#length++] = text.charCodeAt(i);
    this.#starts.push(this.#length);
  }

  addFrom(table: StringTable, index: number): void {
    const start = table.starts[index]!;
    const end = table.starts[index + 1]!;
    this.#reserve(end - start);
    for (let i = start; i < end; i += 1) this.#units[this.#length++] = table.units[i]!;
    this.#starts.push(this.#length);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** How the string added last sorts against one of a table. */
  compareLast(table: StringTable, index: number): number {
    const own = new StringTable(this.#units, Uint32Array.of(this.#starts.at(-2)!, this.#length));
    return own.compareTo(0, table, index);
  }

  done(): StringTable {
    return new StringTable(this.#units.subarray(0, this.#length), Uint32Array.from(this.#starts));
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#units.length) return;
    const larger = new Uint16Array(Math.max(this.#units.length * 2, this.#length + more));
    larger.set(this.#units.subarray(0, this.#length));
    this.#units = larger;
  }
}
