import { crc32, inflateSync } from "node:zlib";

/** A picture that can be shown, without what stood beside it: place, time and device of the camera. */
export interface Photo {
  readonly kind: "image/jpeg" | "image/png";
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

/** Bytes of a photo at most: a face of 600 × 800 has some 100 kB. */
export const mostPhotoBytes = 500 * 1024;
const leastSide = 60;
const mostSide = 2000;

/**
 * Reads a JPEG or PNG part by part, to its end: sizes are checked before anything is unpacked, what is not needed to show the picture is
 * left out, and what follows its end too. @returns undefined for anything else, cut off, or of another size than 60 to 2,000 px a side
 */
export function readPhoto(bytes: Buffer): Photo | undefined {
  if (bytes.length > mostPhotoBytes) return undefined;
  const photo = bytes[0] === 0xff ? readJpeg(bytes) : readPng(bytes);
  return photo && fits(photo.width) && fits(photo.height) ? photo : undefined;
}

function fits(side: number): boolean {
  return side >= leastSide && side <= mostSide;
}

// ITU-T T.81, table B.1: start and end of image, frames with Huffman coding, scan, application data, comment.
const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const frames = new Set([0xc0, 0xc1, 0xc2]);
const isLeftOut = (marker: number) => (marker >= 0xe0 && marker <= 0xed) || marker === 0xef || marker === 0xfe;

function readJpeg(bytes: Buffer): Photo | undefined {
  if (bytes[1] !== soi) return undefined;
  const parts = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  for (let at = 2; at + 4 <= bytes.length + 2; ) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return undefined;
    if (marker === eoi)
      return size && scans > 0
        ? { kind: "image/jpeg", ...size, content: Buffer.concat([...parts, bytes.subarray(at, at + 2)]) }
        : undefined;
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    if (frames.has(marker)) {
      if (size || end < at + 9) return undefined;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    const next = marker === sos ? endOfScan(bytes, end) : end;
    if (marker === sos) scans += 1;
    if (!isLeftOut(marker)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

/** Where the coded data after a scan's header end: at the next marker that is neither stuffing nor a restart (T.81 §B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What is needed to show it (PNG, third edition, §11.2 and §11.3.1.1). */
const kept = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
/** Samples of a pixel by colour type (§11.2.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function readPng(bytes: Buffer): Photo | undefined {
  if (!bytes.subarray(0, 8).equals(pngSignature)) return undefined;
  const chunks = chunksOf(bytes);
  const head = chunks?.[0]?.data;
  if (!chunks || chunks[0]?.name !== "IHDR" || head?.length !== 13) return undefined;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bits = (head[8] ?? 0) * (samples[head[9] ?? -1] ?? 0);
  // Interlaced ones are not taken: nothing that photographs a face writes them.
  if (bits === 0 || head[12] !== 0 || width > mostSide || height > mostSide) return undefined;
  const rows = height * (1 + Math.ceil((width * bits) / 8));
  const data = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map((chunk) => chunk.data));
  if (unpackedLength(data, rows) !== rows) return undefined;
  const shown = chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole);
  return { kind: "image/png", width, height, content: Buffer.concat([pngSignature, ...shown]) };
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

/** The chunks to IEND; undefined when one is cut off or its check does not agree. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const data = bytes.subarray(at + 8, end - 4);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    const name = bytes.toString("latin1", at + 4, at + 8);
    chunks.push({ name, data, whole: bytes.subarray(at, end) });
    if (name === "IEND") return chunks;
    at = end;
  }
  return undefined;
}

/** Bytes that packed rows have, never unpacking more than there may be. */
function unpackedLength(data: Buffer, most: number): number | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most }).length;
  } catch {
    return undefined;
  }
}
