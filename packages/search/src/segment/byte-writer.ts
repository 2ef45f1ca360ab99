/** Bytes that grow at the end. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity);
  }

  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. For whole numbers below 2^32. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.bytes[this.length++] = value & 255;
    this.bytes[this.length++] = (value >>> 8) & 255;
    this.bytes[this.length++] = (value >>> 16) & 255;
    this.bytes[this.length++] = value >>> 24;
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start < 32) for (let i = start; i < end; i += 1) this.bytes[this.length++] = from[i]!;
    else {
      this.bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  align(to: number): void {
    while (this.length % to !== 0) this.byte(0);
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
