import { orderStrings } from "./order-strings.ts";
import { StringTable } from "./string-table.ts";

const NONE = 0xffffffff;

/** Numbers terms in the order in which they come. A term is known by its UTF-16 units, so that no string is made to ask for it. */
export class TermDictionary {
  /** The units of all terms, one after the other. */
  #units = new Uint16Array(1 << 16);
  #starts = new Uint32Array(1 << 13);
  #size = 0;
  /** The hash and the number of a term side by side, in a table of open addresses that is at most half full. */
  #slots = new Uint32Array(1 << 15).fill(NONE);

  get size(): number {
    return this.#size;
  }

  /** The number of the term `units[from … to)`, which is made known when it was not. */
  numberOf(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash * 2) & mask;
    for (; slots[slot + 1] !== NONE; slot = (slot + 2) & mask) {
      if (slots[slot] !== hash) continue;
      const number = slots[slot + 1]!;
      if (this.#is(number, { units, from, to })) return number;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.#size;
    return this.#add(units, from, to);
  }

  /** The terms in the order in which they came. They share the memory of the dictionary, to which nothing may be added after. */
  table(): StringTable {
    return new StringTable(this.#units, this.#starts.subarray(0, this.#size + 1));
  }

  /** The numbers of the terms in the order of these. */
  order(): Uint32Array {
    return orderStrings(this.table());
  }

  #is(number: number, { units, from, to }: { units: Uint16Array; from: number; to: number }): boolean {
    const known = this.#units;
    const start = this.#starts[number]!;
    const length = this.#starts[number + 1]! - start;
    if (length !== to - from) return false;
    for (let i = 0; i < length; i += 1) if (known[start + i] !== units[from + i]) return false;
    return true;
  }

  #add(units: Uint16Array, from: number, to: number): number {
    const number = this.#size;
    let end = this.#starts[number]!;
    if (end + to - from > this.#units.length) this.#units = larger(this.#units, new Uint16Array((end + to - from) * 2));
    for (let at = from; at < to; at += 1) this.#units[end++] = units[at]!;
    this.#starts[number + 1] = end;
    this.#size = number + 1;
    if (this.#size + 1 === this.#starts.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#starts = larger(this.#starts, new Uint32Array(this.#starts.length * 2));
    const before = this.#slots;
    const slots = new Uint32Array(before.length * 2).fill(NONE);
    const mask = slots.length - 1;
    for (let old = 0; old < before.length; old += 2) {
      if (before[old + 1] === NONE) continue;
      let slot = (before[old]! * 2) & mask;
      while (slots[slot + 1] !== NONE) slot = (slot + 2) & mask;
      slots[slot] = before[old]!;
      slots[slot + 1] = before[old + 1]!;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over 16-bit units, its higher bits brought down. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function larger<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
