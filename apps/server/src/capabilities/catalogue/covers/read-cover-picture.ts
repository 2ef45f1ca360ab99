import { cleanJpeg, isJpeg } from "./clean-jpeg.ts";
import { cleanPng, isPng } from "./clean-png.ts";

/** In pixels. A smaller one is blurred on every page; a larger one is a scan for print. */
export const smallest = 120;
export const largest = 4000;
/** Bytes of an upload at most. */
export const largestUpload = 5 << 20;

export interface CoverPicture {
  readonly type: "image/jpeg" | "image/png";
  /** The picture without anything else that the file held. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type PictureFault = "not-a-picture" | "broken" | "size";

/** What may be shown as a cover: JPEG and PNG, told by their bytes and never by a name, written anew without what hides in files. */
export function readCoverPicture(bytes: Uint8Array): CoverPicture | PictureFault {
  const type = isJpeg(bytes) ? "image/jpeg" : isPng(bytes) ? "image/png" : undefined;
  if (type === undefined) return "not-a-picture";
  const clean = type === "image/jpeg" ? cleanJpeg(bytes) : cleanPng(bytes);
  if (!clean) return "broken";
  const { width, height } = clean;
  if (Math.min(width, height) < smallest || Math.max(width, height) > largest) return "size";
  return { type, bytes: clean.bytes, width, height };
}
