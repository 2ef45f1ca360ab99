import type { RecordCover } from "./api/covers.ts";

/** A picture that was chosen, before it is sent. */
export interface ChosenPicture {
  readonly file: File;
  /** As a `data:` address: the content policy lets no other in. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Why it would be refused, said before it is sent. */
export type PictureFault = "notAPicture" | "tooHeavy" | "wrongSize";

type Limits = RecordCover["limits"];

/** What is chosen, held against what the server takes: by its bytes, never by its name. */
export async function readPicture(file: File, limits: Limits): Promise<ChosenPicture | PictureFault> {
  if (file.size > limits.bytes) return "tooHeavy";
  if (!isJpegOrPng(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) return "notAPicture";
  const size = await sizeOf(file);
  if (!size) return "notAPicture";
  const { width, height } = size;
  if (!isGoodSize(size, limits)) return "wrongSize";
  return { file, address: await addressOf(file), width, height };
}

/** JPEG begins with SOI and a marker (ITU-T T.81, B.1.1.3), PNG with its signature (PNG 3rd edition, 5.2). */
export function isJpegOrPng(bytes: Uint8Array): boolean {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  return begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
}

export function isGoodSize(
  { width, height }: Pick<ChosenPicture, "width" | "height">,
  { smallest, largest }: Pick<Limits, "smallest" | "largest">,
): boolean {
  return Math.min(width, height) >= smallest && Math.max(width, height) <= largest;
}

async function sizeOf(file: File): Promise<{ width: number; height: number } | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    // It begins like a picture and is none.
    return undefined;
  }
}

async function addressOf(file: File): Promise<string> {
  const reader = new FileReader();
  return await new Promise((resolve, reject) => {
    // Read as an address, it is a text (File API, 6.2).
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the file could not be read")));
    reader.readAsDataURL(file);
  });
}
