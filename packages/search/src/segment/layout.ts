import { crc32 } from "node:zlib";

/*
 * A segment is one block of memory, and the same bytes in one file:
 *   "WYSEG002"  u32 length of all  u32 CRC-32 of all that follows  u32 length of the header  u32 zero
 *   header      JSON: { meta, sections: { name: [offset, bytes] } }
 *   sections    each beginning at a multiple of 8
 * Numbers are little-endian, as on every machine that Node runs on.
 */
const MAGIC = "WYSEG002";
const PREFIX = 24;
const CHECKED_FROM = 16;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Why bytes are not the segment that was written. */
export class DamagedSegment extends Error {
  override readonly name = "DamagedSegment";
}

/** Lays sections out in shared memory, with a checksum. */
export function packSegment(meta: unknown, sections: ReadonlyMap<string, ArrayBufferView>): SharedArrayBuffer {
  const places: Record<string, [number, number]> = {};
  let offset = 0;
  for (const [name, view] of sections) {
    places[name] = [offset, view.byteLength];
    offset += aligned(view.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ meta, sections: places }));
  const start = aligned(PREFIX + header.length);
  const memory = new SharedArrayBuffer(start + offset);
  const bytes = new Uint8Array(memory);
  const view = new DataView(memory);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, memory.byteLength, true);
  view.setUint32(16, header.length, true);
  bytes.set(header, PREFIX);
  for (const [name, section] of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start + places[name]![0]);
  }
  view.setUint32(12, checksum(bytes), true);
  return memory;
}

/** Throws DamagedSegment, saying why, unless the bytes are exactly those that were packed. */
export function checkSegment(memory: SharedArrayBuffer): void {
  const bytes = new Uint8Array(memory);
  if (bytes.length < PREFIX) throw new DamagedSegment(`only ${bytes.length} bytes`);
  const view = new DataView(memory);
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC)
    throw new DamagedSegment("does not begin as a segment does");
  const length = view.getUint32(8, true);
  if (length !== bytes.length) throw new DamagedSegment(`${bytes.length} bytes instead of ${length}`);
  if (view.getUint32(12, true) !== checksum(bytes)) throw new DamagedSegment("checksum differs");
}

/** Finds the sections again. The bytes have been checked, or were packed in this process. */
export function unpackSegment<Meta>(memory: SharedArrayBuffer): { meta: Meta; sections: Sections } {
  const length = new DataView(memory).getUint32(16, true);
  const header = new TextDecoder().decode(new Uint8Array(memory, PREFIX, length).slice());
  const { meta, sections } = JSON.parse(header) as { meta: Meta; sections: Record<string, [number, number]> };
  const start = aligned(PREFIX + length);
  const views = Object.entries(sections).map(
    ([name, [offset, bytes]]) => [name, new Uint8Array(memory, start + offset, bytes)] as const,
  );
  return { meta, sections: new Map(views) };
}

function checksum(bytes: Uint8Array): number {
  return crc32(bytes.subarray(CHECKED_FROM));
}

function aligned(length: number): number {
  return (length + 7) & ~7;
}
