import { FacetHeads } from "./facet-heads.ts";
import type { PostingArea } from "./posting-cursor.ts";
import { SECTION } from "./segment-meta.ts";

/* What has been written of a segment so far, read again for what is reckoned from it. */

export type WrittenSections = ReadonlyMap<string, ArrayBufferView>;

export function writtenPostings(maskBytes: number, sections: WrittenSections): PostingArea {
  const { buffer, byteOffset, byteLength } = sections.get(SECTION.postings)!;
  return {
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    words: new Uint32Array(buffer, byteOffset, byteLength >>> 2),
    maskBytes,
  };
}

export function writtenHeads(name: string, sections: WrittenSections): FacetHeads {
  return new FacetHeads({
    nodes: sections.get(SECTION.facet(name, "heads")) as Uint8Array | Uint16Array,
    parents: sections.get(SECTION.facet(name, "headParents")) as Uint16Array,
    values: sections.get(SECTION.facet(name, "headValues")) as Uint16Array,
  });
}

/** Counts how many documents of some lists carry each head value of each facet. */
export class HeadCounts {
  /** For each facet the counts, list by list. */
  readonly numbers: readonly Uint32Array[];
  readonly #heads: readonly FacetHeads[];
  readonly #most: number;
  #counted = 0;

  /** Keeps the counts of so many lists, or of fewer when they would be more than `room` numbers together. */
  constructor(heads: readonly FacetHeads[], lists: number, room: number) {
    const width = heads.reduce((sum, { limit }) => sum + limit, 1);
    this.#most = Math.min(lists, Math.floor(room / width));
    this.#heads = heads;
    this.numbers = heads.map(({ limit }) => new Uint32Array(limit * this.#most));
  }

  /** Counts the next list, while there is room. */
  add(documents: Uint32Array): void {
    if (this.#counted >= this.#most) return;
    const list = this.#counted++;
    for (const [facet, head] of this.#heads.entries())
      head.add(this.numbers[facet]!.subarray(list * head.limit, (list + 1) * head.limit), documents);
  }
}
