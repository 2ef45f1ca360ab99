import type { CountedDocuments } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { DocumentSet } from "./document-set.ts";
import { nearCounts } from "./near-counts.ts";

interface HeldParts {
  readonly set: DocumentSet;
  /** Documents that may be much like these, and of which it is known what they carry. */
  readonly like: readonly CountedDocuments[];
}

/** Documents of a segment that are kept for whoever asks for them again. What they carry is counted once they have been. */
export class HeldDocuments implements CountedDocuments {
  readonly set: DocumentSet;
  readonly #reader: SegmentReader;
  readonly #like: readonly CountedDocuments[];
  readonly #counts = new Map<string, Uint32Array>();
  #asked = 0;

  constructor(reader: SegmentReader, { set, like }: HeldParts) {
    this.#reader = reader;
    this.set = set;
    this.#like = like;
  }

  /** Somebody asks what they carry. */
  ask(): this {
    this.#asked += 1;
    return this;
  }

  get words(): Uint32Array {
    return this.set.bits.words;
  }

  get size(): number {
    return this.set.size;
  }

  /** Who asks once only is answered without. */
  get isCounted(): boolean {
    return this.#asked > 1;
  }

  countsOf(facet: string): Uint32Array {
    let counts = this.#counts.get(facet);
    if (counts === undefined) {
      counts = this.#count(facet);
      this.#counts.set(facet, counts);
    }
    return counts;
  }

  #count(facet: string): Uint32Array {
    const column = this.#reader.facet(facet);
    const { heads } = column;
    const { from, added, removed } = nearCounts(this.set, this.#like, this.#reader.documents);
    const counts = new Uint32Array(heads.limit);
    if (from === "all") counts.set(column.totals().subarray(0, heads.limit));
    else if (from !== "none") counts.set(from.countsOf(facet));
    heads.add(counts, added, removed);
    return counts;
  }

  /** What is held beside the segment, at most. */
  get bytes(): number {
    let bytes = this.set.bytes;
    for (const counts of this.#counts.values()) bytes += counts.byteLength;
    return bytes;
  }
}
