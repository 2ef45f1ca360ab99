import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import { type OpenWay, postingsOf } from "./open-term.ts";

/** Many terms of one word that are worth the same, as if they were one: in each document the largest impact. None of them is dense. */
export class GatheredTerms implements OpenWay {
  readonly factor: number;
  readonly df: number;
  readonly dense = undefined;
  readonly #bits: DocumentBits;
  /** For each document of the segment. */
  readonly #impacts: Uint8Array;

  constructor(reader: SegmentReader, terms: readonly number[], factor: number) {
    this.factor = factor;
    this.#bits = DocumentBits.none(reader.documents);
    this.#impacts = new Uint8Array(reader.documents);
    let df = 0;
    for (const term of terms) {
      const { documents, impacts } = postingsOf(reader, term);
      this.#addAll(documents, impacts);
      df += documents.length;
    }
    this.df = df;
  }

  #addAll(documents: Uint32Array, impacts: Uint8Array): void {
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      if (impacts[i]! <= this.#impacts[document]!) continue;
      this.#impacts[document] = impacts[i]!;
      this.#bits.add(document);
    }
  }

  documents(): Uint32Array {
    return this.#bits.list();
  }

  addTo(bits: DocumentBits): void {
    bits.addBits(this.#bits.words);
  }

  addStronger(bits: DocumentBits, most: number): void {
    const least = Math.floor(most / this.factor) + 1;
    if (least > 255) return;
    for (const document of this.documents()) if (this.#impacts[document]! >= least) bits.add(document);
  }

  test(): (document: number) => boolean {
    return (document) => this.#impacts[document]! > 0;
  }

  strengthen(strengths: Float32Array, documents: Uint32Array): void {
    const impacts = this.#impacts;
    for (let i = 0; i < documents.length; i += 1) {
      const strength = this.factor * impacts[documents[i]!]!;
      if (strength > strengths[i]!) strengths[i] = strength;
    }
  }
}
