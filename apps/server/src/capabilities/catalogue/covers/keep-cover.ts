import type { Readable } from "node:stream";
import type { Storage } from "../../../kernel/storage/storage.ts";
import type { CoverPicture } from "./read-cover-picture.ts";

const types = ["image/jpeg", "image/png"] as const;
const endings = { "image/jpeg": "jpg", "image/png": "png" } as const;

const keyOf = (recordId: string, type: CoverPicture["type"]) => `covers/${recordId}.${endings[type]}`;

/** Puts a picture in the place of a record's cover. */
export async function keepCover(storage: Storage, recordId: string, { type, bytes }: CoverPicture): Promise<void> {
  await storage.put(keyOf(recordId, type), bytes);
  for (const other of types) if (other !== type) await storage.delete(keyOf(recordId, other));
}

/** From then on the cover is drawn again. */
export async function dropCover(storage: Storage, recordId: string): Promise<void> {
  for (const type of types) await storage.delete(keyOf(recordId, type));
}

/** A record's own picture, if it has one. */
export async function findCover(
  storage: Storage,
  recordId: string,
): Promise<{ readonly type: CoverPicture["type"]; readonly content: Readable } | undefined> {
  for (const type of types) {
    const content = await storage.get(keyOf(recordId, type));
    if (content) return { type, content };
  }
  return undefined;
}
