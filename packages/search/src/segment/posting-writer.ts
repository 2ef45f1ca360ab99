import { ByteWriter } from "./byte-writer.ts";

/*
 * The postings of a term, documents rising:
 *   df                      varint
 *   bytes of documents      varint        bytes of places  varint
 *   skip table              only when df > BLOCK, at a multiple of 4: for each block u32 last document before it,
 *                           u32 offset of its documents, u32 offset of its places
 *   documents               varint differences
 *   impacts                 one byte each: BM25F over the searched fields, 0 when in none of them
 *   masks                   one or two bytes each: fields the term stands in
 *   places                  for each field of the mask, in order: varint (difference << 1 | another follows)
 */
export const BLOCK = 128;

/** Writes the postings of one term after the other. */
export class PostingWriter {
  readonly out = new ByteWriter(1 << 16);
  readonly #maskBytes: number;
  readonly #documents = new ByteWriter();
  readonly #impacts = new ByteWriter();
  readonly #masks = new ByteWriter();
  /** Places of the term being written: the caller appends each posting's before `add`. */
  readonly places = new ByteWriter();
  readonly #skips: number[] = [];
  #placesBefore = 0;
  #df = 0;
  #last = 0;

  constructor(maskBytes: number) {
    this.#maskBytes = maskBytes;
  }

  add(document: number, impact: number, mask: number): void {
    if (this.#df % BLOCK === 0) this.#skips.push(this.#last, this.#documents.length, this.#placesBefore);
    this.#documents.varint(document - this.#last);
    this.#impacts.byte(impact);
    this.#masks.byte(mask & 255);
    if (this.#maskBytes === 2) this.#masks.byte(mask >>> 8);
    this.#last = document;
    this.#df += 1;
    this.#placesBefore = this.places.length;
  }

  /** Ends the term and gives the place where its postings begin; undefined, and nothing is written, when it has none. */
  end(): number | undefined {
    if (this.#df === 0) return undefined;
    const { out } = this;
    const start = out.length;
    out.varint(this.#df);
    out.varint(this.#documents.length);
    out.varint(this.places.length);
    if (this.#df > BLOCK) {
      out.align(4);
      for (const value of this.#skips) out.uint32(value);
    }
    for (const part of [this.#documents, this.#impacts, this.#masks, this.places]) {
      out.append(part.bytes, 0, part.length);
      part.length = 0;
    }
    this.#skips.length = 0;
    this.#df = 0;
    this.#last = 0;
    this.#placesBefore = 0;
    return start;
  }
}
