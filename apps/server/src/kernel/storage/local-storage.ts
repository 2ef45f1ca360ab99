import { createWriteStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { randomToken } from "../ids/random-token.ts";
import { checkKey, type Storage } from "./storage.ts";

/** Stores files below a directory. A file is written aside, flushed and then renamed: it is there whole or not at all. */
export function localStorage(directory: string): Storage {
  const pathOf = (key: string) => {
    checkKey(key);
    return join(directory, key);
  };
  return {
    async put(key, content) {
      const path = pathOf(key);
      const aside = `${path}.${randomToken().slice(0, 8)}~`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await pipeline(
          content instanceof Readable ? content : Readable.from([content]),
          createWriteStream(aside, { flush: true }),
        );
        await rename(aside, path);
        await flushDirectory(dirname(path));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    async get(key) {
      const handle = await openFile(pathOf(key));
      return handle?.createReadStream();
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
    async *list(prefix) {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const keys = entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith("~"))
        .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
      yield* keys.filter((key) => key.startsWith(prefix)).toSorted();
    },
  };
}

/** Opens a file to read; undefined when there is none, or a folder in its place. */
async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    const handle = await open(path);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return undefined;
}

/** Makes a rename survive a power cut (POSIX: the directory entry is data of the directory). */
async function flushDirectory(directory: string): Promise<void> {
  await using handle = await open(directory);
  await handle.sync();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
