import type { Readable } from "node:stream";

/** Files by key: a local directory or an S3 bucket. Keys are `room/rest`, of letters, digits, `-`, `_`, `.` and `/`; none is the folder of another. */
export interface Storage {
  /** Stores a file whole or not at all, in place of an older one with the key. */
  put(key: string, content: Readable | Uint8Array): Promise<void>;
  /** The file's content, or undefined when there is none. */
  get(key: string): Promise<Readable | undefined>;
  /** Deletes; a missing file is fine. */
  delete(key: string): Promise<void>;
  /** Keys that begin so, in order of their bytes. */
  list(prefix: string): AsyncIterable<string>;
}

/** @throws Error for a key that is not of the allowed form; keys come from code, never from users */
export function checkKey(key: string): void {
  const parts = key.split("/");
  if (parts.length < 2 || parts.some((part) => !/^[\w-][\w.-]*$/.test(part)))
    throw new Error(`not a storage key: ${key}`);
}
