import type { CleanPicture } from "./clean-png.ts";

// Markers of ITU-T T.81, table B.1.
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xc2;
/** Frames, tables, restart interval, and the colours of JFIF (APP0) and Adobe (APP14). EXIF, which may say where and when, is left out. */
const isKept = (marker: number) => isFrame(marker) || [0xc4, 0xdb, 0xdd, 0xe0, 0xee, startOfScan].includes(marker);

/** A progressive picture has about ten scans; thousands of them over one frame keep whoever decodes it busy for minutes. */
const mostScans = 100;

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff;
}

/** The picture alone, segment by segment; what stands behind its end is dropped. Undefined when it is broken. */
export function cleanJpeg(bytes: Uint8Array): CleanPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let scans = 0;
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === endOfImage; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) {
      return size && { ...size, bytes: Buffer.concat([...parts, bytes.subarray(at, at + 2)]) };
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    // Of two frames one would be measured and the other shown (§B.2.2: there is one).
    if (isFrame(marker) && (size !== undefined || end < at + 9)) return undefined;
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === startOfScan && ++scans > mostScans) return undefined;
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (isKept(marker)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

/** Where the next marker stands: within a scan FF 00 is a byte of data and FF D0 to FF D7 restart it (§B.1.1.5, §E.1.4). */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
