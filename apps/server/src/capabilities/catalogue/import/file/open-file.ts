import { createReadStream } from "node:fs";
import type { Storage } from "../../../../kernel/storage/storage.ts";
import type { SourceFile } from "./source-file.ts";

const chunkBytes = 1 << 20;

/** A file on this machine, read where it lies. */
export function openLocalFile(path: string, size: number): SourceFile {
  return { size, open: (from) => createReadStream(path, { start: from, highWaterMark: chunkBytes }) };
}

/** An uploaded file. Storage reads from the beginning only, so what is done with is passed over. */
export function openStoredFile(storage: Storage, key: string, size: number): SourceFile {
  return { size, open: (from) => readFrom(storage, key, from) };
}

/** Bytes that are at hand. */
export function openBytes(bytes: Uint8Array): SourceFile {
  return {
    size: bytes.length,
    async *open(from) {
      for (let at = from; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

async function* readFrom(storage: Storage, key: string, from: number): AsyncGenerator<Uint8Array> {
  const stream = await storage.get(key);
  if (!stream) throw new Error(`the uploaded file ${key} is not there any more`);
  let left = from;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
