import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localStorage } from "./local-storage.ts";
import type { Storage } from "./storage.ts";

let directory: string;
let outside: string;
let storage: Storage;
beforeEach(async () => {
  // One deeper than the temporary folder, so that what lies beside it is nobody else's.
  outside = await mkdtemp(join(tmpdir(), "wenyuan-storage-"));
  directory = join(outside, "files");
  storage = localStorage(directory);
});
afterEach(() => rm(outside, { recursive: true, force: true }));

const bytes = (said: string) => Buffer.from(said);
const said = async (key: string) => {
  const found = await storage.get(key);
  return found && (await text(found));
};
const list = (prefix: string) => Array.fromAsync(storage.list(prefix));

/** A stream that breaks off after some bytes. */
async function* breakingOff() {
  yield bytes("half of ");
  await Promise.resolve();
  throw new Error("the sender is gone");
}

describe("stored files", () => {
  it("come back byte by byte, from bytes and from streams, empty or large", async () => {
    const large = Buffer.alloc(300_000, "文渊");
    await storage.put("space/large", Readable.from([large.subarray(0, 70_001), large.subarray(70_001)]));
    await storage.put("space/empty", new Uint8Array());
    expect(large.equals(await buffer((await storage.get("space/large"))!))).toBe(true);
    expect(await said("space/empty")).toBe("");
  });

  it("take the place of an older one with the same key", async () => {
    await storage.put("space/note", bytes("a long older note"));
    await storage.put("space/note", bytes("new"));
    expect(await said("space/note")).toBe("new");
  });

  it("are there for who opened them before they were replaced", async () => {
    await storage.put("space/note", bytes("old"));
    const opened = await storage.get("space/note");
    await storage.put("space/note", bytes("new"));
    expect(await text(opened!)).toBe("old");
  });

  it("that are missing are undefined, and deleting them is fine", async () => {
    expect([await said("space/none"), await said("space/none/below")]).toEqual([undefined, undefined]);
    await storage.put("space/note", bytes("a"));
    expect(await said("space/note/below")).toBeUndefined();
    await storage.delete("space/none");
    await storage.delete("space/note");
    expect(await said("space/note")).toBeUndefined();
  });

  it("are not the folders that hold them", async () => {
    await storage.put("space/shelf/note", bytes("a"));
    expect(await said("space/shelf")).toBeUndefined();
  });
});

describe("a file that breaks off while it is stored", () => {
  it("is not there, and leaves nothing on the disk", async () => {
    await expect(storage.put("space/note", Readable.from(breakingOff()))).rejects.toThrow("the sender is gone");
    expect(await said("space/note")).toBeUndefined();
    expect(await readdir(join(directory, "space"))).toEqual([]);
  });

  it("keeps the older one as it was", async () => {
    await storage.put("space/note", bytes("old"));
    await expect(storage.put("space/note", Readable.from(breakingOff()))).rejects.toThrow();
    expect(await said("space/note")).toBe("old");
  });
});

describe("a file that is being stored", () => {
  it("is neither listed nor given before it is whole", async () => {
    const { promise: rest, resolve } = Promise.withResolvers<void>();
    const { promise: begun, resolve: tellBegun } = Promise.withResolvers<void>();
    async function* slow() {
      yield bytes("first half, ");
      tellBegun();
      await rest;
      yield bytes("second half");
    }
    const storing = storage.put("space/slow", Readable.from(slow()));
    await begun;
    while ((await readdir(join(directory, "space"))).length === 0);
    expect([await list(""), await said("space/slow")]).toEqual([[], undefined]);
    resolve();
    await storing;
    expect([await list(""), await said("space/slow")]).toEqual([["space/slow"], "first half, second half"]);
  });

  it("together with another of the same key ends as one of the two, whole", async () => {
    const [one, other] = ["1".repeat(200_000), "2".repeat(200_000)];
    await Promise.all([storage.put("space/note", bytes(one)), storage.put("space/note", bytes(other))]);
    expect([one, other]).toContain(await said("space/note"));
    expect(await list("")).toEqual(["space/note"]);
  });
});

describe("the list", () => {
  it("is in order of the keys' bytes, through all folders", async () => {
    const keys = ["b/1", "a/10", "a/2", "a/B", "a/a", "a-b/1", "a/c/z", "a/a.b", "a/a-b", "a/_"];
    for (const key of keys) await storage.put(key, bytes(key));
    const byBytes = keys.toSorted((one, other) => Buffer.compare(bytes(one), bytes(other)));
    expect(await list("")).toEqual(byBytes);
    expect(byBytes).not.toEqual(keys);
  });

  it("holds the keys that begin with the prefix, which may end within a name", async () => {
    for (const key of ["space/2026/a", "space/2025/a", "spaces/2026/b"]) await storage.put(key, bytes("a"));
    expect(await list("space/202")).toEqual(["space/2025/a", "space/2026/a"]);
    expect(await list("nothing")).toEqual([]);
  });

  it("is empty before anything was stored, also when the directory is not there yet", async () => {
    expect(await Array.fromAsync(localStorage(join(directory, "none")).list(""))).toEqual([]);
  });
});

describe("a key", () => {
  it.each([
    "",
    "note",
    "/space/note",
    "space/",
    "space//note",
    "../note",
    "space/../note",
    "space/..",
    "space/.hidden",
    "space/a b",
    "space/a\\b",
    "space/书",
    "space/a\0b",
    "space/a~",
  ])("that is not of the allowed form is refused: %j", async (key) => {
    await expect(storage.put(key, bytes("a"))).rejects.toThrow("not a storage key");
    await expect(storage.get(key)).rejects.toThrow("not a storage key");
    await expect(storage.delete(key)).rejects.toThrow("not a storage key");
    await expect(stat(join(outside, "note"))).rejects.toThrow("ENOENT");
  });
});
