import { DocumentBits } from "./document-bits.ts";
import { firstNotBelow } from "./first-not-below.ts";

/** Documents of one segment, held as bits, as a rising list, or as both once both have been asked for. Never changed. */
export class DocumentSet {
  /** The set is of documents numbered below this. */
  readonly #most: number;
  #bits: DocumentBits | undefined;
  #list: Uint32Array | undefined;
  #size: number | undefined;

  constructor(most: number, parts: { readonly bits?: DocumentBits; readonly list?: Uint32Array }) {
    this.#most = most;
    this.#bits = parts.bits;
    this.#list = parts.list;
  }

  static ofBits(bits: DocumentBits, most: number): DocumentSet {
    return new DocumentSet(most, { bits });
  }

  static ofList(list: Uint32Array, most: number): DocumentSet {
    return new DocumentSet(most, { list });
  }

  get bits(): DocumentBits {
    this.#bits ??= DocumentBits.of(this.#list!, this.#most);
    return this.#bits;
  }

  get list(): Uint32Array {
    this.#list ??= this.#bits!.list(this.#size);
    return this.#list;
  }

  /** Whether it is held as a list and not as bits. */
  get isListed(): boolean {
    return this.#bits === undefined;
  }

  /** Bytes held, bits that belong to others included. */
  get bytes(): number {
    return (this.#bits?.words.byteLength ?? 0) + (this.#list?.byteLength ?? 0);
  }

  get size(): number {
    this.#size ??= this.#list?.length ?? this.#bits!.size;
    return this.#size;
  }

  /** Those of the documents, rising, that are in the set. */
  among(documents: Uint32Array): Uint32Array {
    if (this.#bits !== undefined) return this.#bits.among(documents);
    const list = this.#list!;
    const range = { from: 0, to: list.length };
    return documents.filter((document) => {
      range.from = firstNotBelow(list, document, range);
      return list[range.from] === document;
    });
  }

  /** Those that are also among the others. */
  and(others: DocumentBits): DocumentSet {
    if (this.#bits === undefined) return DocumentSet.ofList(others.among(this.list), this.#most);
    return DocumentSet.ofBits(this.#bits.and(others.words), this.#most);
  }

  /** Those that are not among the others. */
  without(others: Uint32Array): DocumentSet {
    if (this.#bits !== undefined) return DocumentSet.ofBits(this.#bits.without(others), this.#most);
    const left = this.list.filter((document) => (others[document >>> 5]! & (1 << (document & 31))) === 0);
    return DocumentSet.ofList(left, this.#most);
  }

  withAll(others: Uint32Array): DocumentSet {
    if (this.among(others).length === others.length) return this;
    const all = new DocumentBits(this.bits.words.slice());
    all.addAll(others);
    return DocumentSet.ofBits(all, this.#most);
  }
}
