import type { DenseTerm, DenseValue, Strongest } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { DocumentBits } from "./document-bits.ts";
import { DocumentSet } from "./document-set.ts";
import { HeldDocuments } from "./held-documents.ts";
import { openWays, type WeightedWay } from "./open-ways.ts";
import type { PreparedWord } from "./prepare-plan.ts";
import { uniteLists } from "./unite-lists.ts";

/**
 * A word in one segment: where it stands in a searched field and how strongly, whatever it is worth in a query. It says nothing of
 * who asked, and never changes, so it is kept for whoever asks next (held-words.ts).
 */
export class HeldWord {
  readonly ways: readonly WeightedWay[];
  /** Terms and pairs that very many documents carry. */
  readonly dense: readonly DenseTerm[];
  readonly #reader: SegmentReader;

  constructor(word: PreparedWord, reader: SegmentReader, deadline: Deadline) {
    this.#reader = reader;
    this.ways = openWays(word, reader, deadline);
    this.dense = this.ways.flatMap(({ way }) => way.dense ?? []);
  }

  /** In how many documents it stands at most. */
  get most(): number {
    return this.ways.reduce((sum, { way }) => sum + way.size, 0);
  }

  /** Those of some documents, rising, in which it stands. */
  among(documents: Uint32Array): Uint32Array {
    if (this.#documents !== undefined) return this.#documents.set.among(documents);
    return this.ways.map(({ way }) => way.among(documents)).reduce(uniteLists, new Uint32Array(0));
  }

  #documents: HeldDocuments | undefined;

  /** Where it stands. */
  get documents(): HeldDocuments {
    this.#documents ??= new HeldDocuments(this.#reader, { set: this.#find(), like: this.dense });
    return this.#documents;
  }

  #find(): DocumentSet {
    const { documents } = this.#reader;
    const [only, ...others] = this.ways;
    if (only === undefined) return DocumentSet.ofList(new Uint32Array(0), documents);
    if (others.length === 0 && only.way.dense === undefined) return DocumentSet.ofList(only.way.documents(), documents);
    // Those of a single dense term are its own.
    if (others.length === 0) return DocumentSet.ofBits(new DocumentBits(only.way.dense!.words), documents);
    const bits = DocumentBits.none(documents);
    for (const { way } of this.ways) way.addTo(bits);
    return DocumentSet.ofBits(bits, documents);
  }

  readonly #strongest = new Map<number, Strongest>();

  /** Where it is strongest: in one of so many of the documents of its dense terms, at least. Undefined when it has no dense terms. */
  strongest(share: number): Strongest | undefined {
    if (this.dense.length === 0) return undefined;
    const known = this.#strongest.get(share);
    if (known !== undefined) return known;
    const found = this.#findStrongest(share);
    this.#strongest.set(share, found);
    return found;
  }

  #findStrongest(share: number): Strongest {
    const weak = this.ways.map(({ way, weight }) => weight * (way.dense?.strongest(share).below ?? 0));
    const below = Math.max(0, ...weak);
    const strong = this.ways.map(({ way, weight }) => way.strong(Math.floor(below / weight) + 1, share));
    return { documents: strong.reduce(uniteLists, new Uint32Array(0)), below };
  }

  readonly #within = new Map<string, HeldDocuments>();

  /** Where it stands in documents that carry a value which very many carry. */
  within(value: DenseValue): HeldDocuments {
    const key = `${value.number} ${value.facet}`;
    let held = this.#within.get(key);
    if (held === undefined) {
      const set = this.documents.set.and(new DocumentBits(value.words));
      const like = this.dense.flatMap((term) => term.within(value) ?? []);
      held = new HeldDocuments(this.#reader, { set, like: [...like, ...this.dense] });
      this.#within.set(key, held);
    }
    return held;
  }

  /** What is held beside the segment. */
  get bytes(): number {
    let bytes = this.#documents?.bytes ?? 0;
    for (const { way } of this.ways) bytes += way.bytes;
    for (const { documents } of this.#strongest.values()) bytes += documents.byteLength;
    for (const held of this.#within.values()) bytes += held.bytes;
    return bytes;
  }
}
