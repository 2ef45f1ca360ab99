/** Which documents of a segment are deleted, one bit each; shared between threads and never changed once shared. */
export class DeletedSet {
  readonly memory: SharedArrayBuffer;
  readonly words: Uint32Array;
  readonly count: number;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.words = new Uint32Array(memory);
    let count = 0;
    for (let word of this.words) for (; word !== 0; word &= word - 1) count += 1;
    this.count = count;
  }

  static none(documents: number): DeletedSet {
    return new DeletedSet(new SharedArrayBuffer(4 * Math.ceil(documents / 32)));
  }

  has(document: number): boolean {
    return (this.words[document >>> 5]! & (1 << (document & 31))) !== 0;
  }

  /** A copy with more documents deleted. */
  with(documents: Iterable<number>): DeletedSet {
    const copy = new SharedArrayBuffer(this.memory.byteLength);
    const words = new Uint32Array(copy);
    words.set(this.words);
    for (const document of documents) words[document >>> 5]! |= 1 << (document & 31);
    return new DeletedSet(copy);
  }
}
