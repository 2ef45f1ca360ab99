import { countBits } from "./bit-words.ts";
import { PLACE_BITS } from "./place-bits.ts";
import { BLOCK } from "./posting-writer.ts";

/** What the postings of a segment lie in. */
export interface PostingArea {
  readonly bytes: Uint8Array;
  /** The same bytes as numbers, for skip tables. */
  readonly words: Uint32Array;
  readonly maskBytes: number;
}

/** Later than any document: a cursor stands here at its end. */
export const NO_MORE = 0xffffffff;

/** Moves forward through the postings of one term. The layout stands in posting-writer.ts. */
export class PostingCursor {
  readonly df: number;
  /** The document that the cursor stands on; NO_MORE at the end. */
  document = NO_MORE;
  readonly #area: PostingArea;
  readonly #skips: number;
  readonly #documents: number;
  readonly #impacts: number;
  readonly #masks: number;
  readonly #placesStart: number;
  readonly #block: Uint32Array;
  #blockAt = -1;
  #blockSize = 0;
  #inBlock = 0;
  #placeOrdinal = 0;
  #placeAt = 0;

  /** Number of postings of the term whose postings begin there. */
  static dfAt({ bytes }: PostingArea, start: number): number {
    let at = start;
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  constructor(area: PostingArea, start: number) {
    this.#area = area;
    const { bytes } = area;
    let at = start;
    const read = (): number => {
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
        shift += 7;
      }
    };
    this.df = read();
    this.#block = new Uint32Array(Math.min(BLOCK, this.df));
    const documentBytes = read();
    read();
    this.#skips = 0;
    if (this.df > BLOCK) {
      at = (at + 3) & ~3;
      this.#skips = at >>> 2;
      at += 12 * Math.ceil(this.df / BLOCK);
    }
    this.#documents = at;
    this.#impacts = at + documentBytes;
    this.#masks = this.#impacts + this.df;
    this.#placesStart = this.#masks + this.df * area.maskBytes;
    this.#placeAt = this.#placesStart;
    this.#enterBlock(0);
  }

  /** The place of the current posting in the list. */
  get ordinal(): number {
    return this.#blockAt * BLOCK + this.#inBlock;
  }

  get impact(): number {
    return this.#area.bytes[this.#impacts + this.#blockAt * BLOCK + this.#inBlock]!;
  }

  get mask(): number {
    const ordinal = this.#blockAt * BLOCK + this.#inBlock;
    const { bytes, maskBytes } = this.#area;
    if (maskBytes === 1) return bytes[this.#masks + ordinal]!;
    return bytes[this.#masks + ordinal * 2]! | (bytes[this.#masks + ordinal * 2 + 1]! << 8);
  }

  next(): number {
    this.#inBlock += 1;
    if (this.#inBlock < this.#blockSize) this.document = this.#block[this.#inBlock]!;
    else this.#enterBlock(this.#blockAt + 1);
    return this.document;
  }

  /** Moves to the first document that is not less than the target, and gives it. */
  seek(target: number): number {
    if (this.document >= target) return this.document;
    if (this.#block[this.#blockSize - 1]! < target) {
      this.#enterBlock(this.#blockFor(target));
      if (this.document >= target) return this.document;
    }
    const block = this.#block;
    let low = this.#inBlock + 1;
    let step = 1;
    while (low + step < this.#blockSize && block[low + step]! < target) {
      low += step + 1;
      step *= 2;
    }
    let high = Math.min(this.#blockSize, low + step + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (block[middle]! < target) low = middle + 1;
      else high = middle;
    }
    if (low === this.#blockSize) return this.#enterBlock(this.#blockAt + 1);
    this.#inBlock = low;
    this.document = block[low]!;
    return this.document;
  }

  /** All documents from the beginning: the quick way through a whole list. */
  readAll(documents: Uint32Array): void {
    const { bytes } = this.#area;
    const count = this.df;
    let at = this.#documents;
    let document = 0;
    for (let i = 0; i < count; i += 1) {
      let byte = bytes[at++]!;
      if (byte < 128) document += byte;
      else {
        let difference = byte & 127;
        let shift = 7;
        do {
          byte = bytes[at++]!;
          difference |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        document += difference >>> 0;
      }
      documents[i] = document;
    }
  }

  /** The impacts of all postings. */
  get impacts(): Uint8Array {
    return this.#area.bytes.subarray(this.#impacts, this.#impacts + this.df);
  }

  /** The documents in which the term has such an impact: in a searched field, when nothing is said of it. */
  readDocuments(least = 1): Uint32Array {
    const documents = new Uint32Array(this.df);
    this.readAll(documents);
    const { impacts } = this;
    let size = 0;
    for (let i = 0; i < documents.length; i += 1) {
      documents[size] = documents[i]!;
      if (impacts[i]! >= least) size += 1;
    }
    return documents.subarray(0, size);
  }

  /** The documents in which the term stands in one of the fields. */
  readDocumentsIn(fields: number): Uint32Array {
    const documents = new Uint32Array(this.df);
    this.readAll(documents);
    let size = 0;
    for (let i = 0; i < documents.length; i += 1) {
      documents[size] = documents[i]!;
      if ((this.maskAt(i) & fields) !== 0) size += 1;
    }
    return documents.subarray(0, size);
  }

  maskAt(ordinal: number): number {
    const { bytes, maskBytes } = this.#area;
    if (maskBytes === 1) return bytes[this.#masks + ordinal]!;
    return bytes[this.#masks + ordinal * 2]! | (bytes[this.#masks + ordinal * 2 + 1]! << 8);
  }

  /** Places of the term in one field of the current document, rising. */
  positions(bit: number): number[] {
    const count = this.readPlaces(bit); // may put a larger array in place
    return Array.from(this.places.subarray(0, count));
  }

  /** What readPlaces has read. */
  places = new Uint32Array(8);

  /** Reads the places of the term in one field of the current document, rising, and gives their number. */
  readPlaces(bit: number): number {
    this.#findPlaces();
    const { bytes } = this.#area;
    let at = this.#skipFields(this.#placeAt, countBits(this.mask & ((1 << bit) - 1)));
    let position = 0;
    let count = 0;
    for (;;) {
      let value = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      position += value >>> 1;
      if (count === this.places.length) this.#enlarge();
      this.places[count++] = position;
      if ((value & 1) === 0) return count;
    }
  }

  /**
   * Reads the places of the term in some fields of the current document, each as `field * 2^PLACE_BITS + place`, rising, and gives
   * their number. To be called once for a document, and nothing else that reads places with it.
   */
  readAllPlaces(fields: number): number {
    this.#findPlaces();
    const { bytes } = this.#area;
    let at = this.#placeAt;
    let count = 0;
    for (let rest = this.mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const isWanted = ((fields >>> bit) & 1) === 1;
      let position = bit * 2 ** PLACE_BITS;
      let more = 1;
      while (more === 1) {
        let value = 0;
        let shift = 0;
        let byte: number;
        do {
          byte = bytes[at++]!;
          value |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        position += value >>> 1;
        more = value & 1;
        if (!isWanted) continue;
        if (count === this.places.length) this.#enlarge();
        this.places[count++] = position;
      }
    }
    this.#placeAt = at;
    this.#placeOrdinal = this.ordinal + 1;
    return count;
  }

  #enlarge(): void {
    const larger = new Uint32Array(this.places.length * 4);
    larger.set(this.places);
    this.places = larger;
  }

  /** The bytes of the current posting's places: `[start, end)` of the area. */
  placeBytes(): readonly [start: number, end: number] {
    this.#findPlaces();
    return [this.#placeAt, this.#skipFields(this.#placeAt, countBits(this.mask))];
  }

  #findPlaces(): void {
    const ordinal = this.ordinal;
    const blockStart = this.#blockAt * BLOCK;
    if (this.#placeOrdinal < blockStart) {
      this.#placeAt =
        this.#placesStart + (this.#skips === 0 ? 0 : this.#area.words[this.#skips + this.#blockAt * 3 + 2]!);
      this.#placeOrdinal = blockStart;
    }
    if (this.#placeOrdinal === ordinal) return;
    let fields = 0;
    for (let i = this.#placeOrdinal; i < ordinal; i += 1) fields += countBits(this.maskAt(i));
    this.#placeAt = this.#skipFields(this.#placeAt, fields);
    this.#placeOrdinal = ordinal;
  }

  /** Where the places of so many fields, one list behind the other, end. The last place of a list has its lowest bit clear. */
  #skipFields(from: number, many: number): number {
    const { bytes } = this.#area;
    let at = from;
    for (let left = many; left > 0; ) {
      let byte = bytes[at++]!;
      left -= (byte & 1) ^ 1;
      while (byte > 127) byte = bytes[at++]!;
    }
    return at;
  }

  /** The last block that begins after a document less than the target. */
  #blockFor(target: number): number {
    const { words } = this.#area;
    let low = this.#blockAt + 1;
    let high = Math.ceil(this.df / BLOCK);
    if (this.#skips === 0) return low;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[this.#skips + middle * 3]! < target) low = middle + 1;
      else high = middle;
    }
    return Math.max(this.#blockAt + 1, low - 1);
  }

  #enterBlock(block: number): number {
    const first = block * BLOCK;
    if (first >= this.df) {
      this.#blockAt = block;
      this.#inBlock = 0;
      this.#blockSize = 0;
      this.document = NO_MORE;
      return NO_MORE;
    }
    const { bytes, words } = this.#area;
    let document = this.#skips === 0 ? 0 : words[this.#skips + block * 3]!;
    let at = this.#documents + (this.#skips === 0 ? 0 : words[this.#skips + block * 3 + 1]!);
    const size = Math.min(BLOCK, this.df - first);
    for (let i = 0; i < size; i += 1) {
      let value = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      document += value >>> 0;
      this.#block[i] = document;
    }
    this.#blockAt = block;
    this.#blockSize = size;
    this.#inBlock = 0;
    this.document = this.#block[0]!;
    return this.document;
  }
}
