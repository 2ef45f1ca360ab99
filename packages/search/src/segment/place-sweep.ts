import { LARGEST_PLACE } from "./place-bits.ts";
import { type PostingArea, PostingCursor } from "./posting-cursor.ts";

/** So many documents are gone through together. */
export const STRETCH = 1024;

/** Told that in a document one term stands just behind another: which two as `first * terms + second`, and the lesser impact. */
export type CoupleVisitor = (document: number, couple: number, impact: number) => void;

/** Goes through the places of some terms document by document, to find which stand side by side. */
export class PlaceSweep {
  readonly #cursors: readonly PostingCursor[];
  readonly #fields: number;
  /* What stands in a stretch: for each place of a term the document, the field and place, the term, and its impact. */
  #documents = new Uint16Array(1 << 16);
  #places = new Uint32Array(1 << 16);
  #terms = new Uint16Array(1 << 16);
  #impacts = new Uint8Array(1 << 16);
  #size = 0;
  readonly #ends = new Uint32Array(STRETCH + 1);

  /** At most 65,536 terms, given by where their postings start. Only places in the given fields, a mask, are looked at. */
  constructor(area: PostingArea, starts: readonly number[], fields: number) {
    this.#cursors = starts.map((start) => new PostingCursor(area, start));
    this.#fields = fields;
  }

  /**
   * Visits the couples in the STRETCH documents from one on, documents rising, a couple as often as it stands there. Later
   * calls have to go on from later documents.
   */
  sweep(from: number, visit: CoupleVisitor): void {
    this.#gather(from);
    const order = this.#byDocument();
    let start = 0;
    for (let document = 0; document < STRETCH; document += 1) {
      const end = this.#ends[document]!;
      if (end - start > 1) this.#couples(this.#sorted(order.subarray(start, end)), from + document, visit);
      start = end;
    }
  }

  #gather(from: number): void {
    this.#size = 0;
    for (const [term, cursor] of this.#cursors.entries()) {
      for (let document = cursor.seek(from); document < from + STRETCH; document = cursor.next())
        if ((cursor.mask & this.#fields) !== 0) this.#note(term, document - from);
    }
  }

  #note(term: number, document: number): void {
    const cursor = this.#cursors[term]!;
    const count = cursor.readAllPlaces(this.#fields);
    const { impact, places } = cursor;
    while (this.#size + count > this.#terms.length) this.#grow();
    for (let i = 0; i < count; i += 1) {
      const at = this.#size + i;
      this.#documents[at] = document;
      this.#places[at] = places[i]!;
      this.#terms[at] = term;
      this.#impacts[at] = impact;
    }
    this.#size += count;
  }

  /** The numbers of the entries, ordered by document; where each document ends is left in `#ends`. */
  #byDocument(): Uint32Array {
    const ends = this.#ends.fill(0);
    const documents = this.#documents;
    for (let i = 0; i < this.#size; i += 1) ends[documents[i]! + 1]! += 1;
    for (let i = 1; i <= STRETCH; i += 1) ends[i]! += ends[i - 1]!;
    const order = new Uint32Array(this.#size);
    for (let i = 0; i < this.#size; i += 1) order[ends[documents[i]!]!++] = i;
    return order;
  }

  /** By place: they are few, and come in runs. */
  #sorted(entries: Uint32Array): Uint32Array {
    const places = this.#places;
    for (let i = 1; i < entries.length; i += 1) {
      const entry = entries[i]!;
      const place = places[entry]!;
      let at = i;
      for (; at > 0 && places[entries[at - 1]!]! > place; at -= 1) entries[at] = entries[at - 1]!;
      entries[at] = entry;
    }
    return entries;
  }

  #couples(entries: Uint32Array, document: number, visit: CoupleVisitor): void {
    const places = this.#places;
    let next = 0;
    for (let i = 0; i < entries.length; i += 1) {
      const place = places[entries[i]!]!;
      while (next < entries.length && places[entries[next]!]! <= place) next += 1;
      // Farther on than can be told, all places are the same.
      if ((place & LARGEST_PLACE) === LARGEST_PLACE) continue;
      const behind = place + 1;
      for (let j = next; j < entries.length && places[entries[j]!] === behind; j += 1)
        visit(document, this.#coupleOf(entries[i]!, entries[j]!), this.#lesserImpact(entries[i]!, entries[j]!));
    }
  }

  #coupleOf(first: number, second: number): number {
    return this.#terms[first]! * this.#cursors.length + this.#terms[second]!;
  }

  #lesserImpact(first: number, second: number): number {
    return Math.min(this.#impacts[first]!, this.#impacts[second]!);
  }

  #grow(): void {
    const size = this.#terms.length * 2;
    this.#documents = copied(this.#documents, new Uint16Array(size));
    this.#places = copied(this.#places, new Uint32Array(size));
    this.#terms = copied(this.#terms, new Uint16Array(size));
    this.#impacts = copied(this.#impacts, new Uint8Array(size));
  }
}

function copied<T extends { set(from: T): void }>(from: T, larger: T): T {
  larger.set(from);
  return larger;
}
