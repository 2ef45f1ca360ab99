import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { checkSegment, DamagedSegment } from "../segment/layout.ts";
import { writeDurably } from "./write-durably.ts";

/** Read and written in pieces of this size. */
const PIECE = 16 << 20;

export async function writeSegment(path: string, memory: SharedArrayBuffer): Promise<void> {
  await writeDurably(path, new Uint8Array(memory));
}

/** Reads a segment into shared memory and checks it; throws DamagedSegment or the file system's error. */
export async function readSegment(path: string): Promise<SharedArrayBuffer> {
  const memory = await readShared(path);
  checkSegment(memory);
  return memory;
}

/** Deleted documents: a CRC-32, then one bit for each document. */
export async function writeDeleted(path: string, memory: SharedArrayBuffer): Promise<void> {
  const bytes = new Uint8Array(4 + memory.byteLength);
  bytes.set(new Uint8Array(memory), 4);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)), true);
  await writeDurably(path, bytes);
}

export async function readDeleted(path: string, documents: number): Promise<SharedArrayBuffer> {
  const bytes = new Uint8Array(await readShared(path));
  if (bytes.length !== 4 + 4 * Math.ceil(documents / 32)) throw new DamagedSegment(`${bytes.length} bytes`);
  const sum = new DataView(bytes.buffer).getUint32(0, true);
  if (sum !== crc32(bytes.subarray(4))) throw new DamagedSegment("checksum differs");
  const memory = new SharedArrayBuffer(bytes.length - 4);
  new Uint8Array(memory).set(bytes.subarray(4));
  return memory;
}

async function readShared(path: string): Promise<SharedArrayBuffer> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const memory = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(memory);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at);
      if (bytesRead === 0) throw new DamagedSegment(`ended after ${at} of ${size} bytes`);
      at += bytesRead;
    }
    return memory;
  } finally {
    await file.close();
  }
}
