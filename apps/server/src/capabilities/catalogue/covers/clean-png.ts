import { crc32 } from "node:zlib";

/** PNG 3rd edition §5.2. */
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What is needed to show the picture (§11); texts, times and what programs add are left out. */
const kept = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB"]);

export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The picture alone, chunk by chunk, each with a sum that fits; what stands behind its end is dropped. Undefined when it is broken. */
export function cleanPng(bytes: Uint8Array): CleanPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [signature];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    if ((chunks.length === 1) !== (name === "IHDR")) return undefined;
    if (kept.has(name)) chunks.push(bytes.subarray(at, end));
    if (name === "IEND") return { bytes: Buffer.concat(chunks), width: view.getUint32(16), height: view.getUint32(20) };
    at = end;
  }
  return undefined;
}
