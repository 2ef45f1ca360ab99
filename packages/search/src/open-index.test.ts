import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openIndex } from "./open-index.ts";
import type { Schema } from "./schema.ts";

const schema: Schema = {
  text: { title: { role: "title", weight: 10 }, author: { role: "author", weight: 6 } },
  facets: { language: {} },
  sorts: { year: { type: "number" } },
};
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "search-"));
});
afterEach(() => rm(directory, { recursive: true }));

const book = (id: number, title: string) => ({ put: { id, fields: { title }, facets: { language: "eng" } } });
const made = (id: number, title: string) => ({ make: { id, text: `${id}|${title}` } });
const makeDocument = (text: string) => {
  const [id = "", title = "", language = "eng"] = text.split("|");
  return { id, fields: { title }, facets: { language } };
};
const dated = (id: number, language: readonly string[], year?: number) => ({
  put: { id, facets: { language }, sorts: { ...(year !== undefined && { year }) } },
});
const open = (options: object = {}) => openIndex({ schema, directory, workers: 0, ...options });

describe("an index in a directory", () => {
  test("finds after reopening what was committed, with its position", async () => {
    const first = await open();
    await first.apply([book(1, "Time"), book(2, "Nature")], { position: "17" });
    await first.apply([{ delete: 2 }], { position: "18" });
    await first.close();
    const again = await open();
    expect([again.position, again.count]).toEqual(["18", 1]);
    expect((await again.search({ query: "time" })).hits.map(({ id }) => id)).toEqual(["1"]);
    expect((await again.search({ query: "nature" })).total).toBe(0);
    await again.close();
  });

  test("shows nothing of a batch before it is committed", async () => {
    const index = await open();
    await index.apply([book(1, "Time")], { commit: false });
    expect(index.count).toBe(0);
    await index.apply([]);
    expect(index.count).toBe(1);
    await index.close();
  });

  test("keeps the last of several changes of one document", async () => {
    const index = await open({ bufferedDocuments: 2 });
    await index.apply([book(1, "Time"), book(2, "Space"), book(1, "Nature"), { delete: 2 }, book(3, "Light")]);
    expect((await index.search({})).hits.map(({ id }) => id)).toEqual(["1", "3"]);
    expect((await index.search({ query: "time" })).total).toBe(0);
    await index.close();
  });

  test("refuses a whole batch for one document that does not fit, and says what is wrong", async () => {
    const index = await open();
    const wrong = { put: { id: 2, fields: { titel: "Nature" } } };
    await expect(index.apply([book(1, "Time"), wrong])).rejects.toThrow(
      'document 2: the schema has no text field "titel"',
    );
    await index.apply([]);
    expect(index.count).toBe(0);
    await index.close();
  });

  test("tells what its documents carry now, across segments, changes and deletions", async () => {
    const index = await open();
    await index.apply([dated(1, ["eng"], 1999), dated(2, ["eng", "chi"]), dated(3, [], 2001)]);
    await index.apply([dated(1, ["chi"], 2026), { delete: 3 }]);
    expect(await index.valuesOf(["1", 2, 3, 4], { facets: ["language"], numbers: ["year"] })).toEqual([
      { facets: { language: ["chi"] }, numbers: { year: 2026 } },
      { facets: { language: ["chi", "eng"] }, numbers: { year: undefined } },
      undefined,
      undefined,
    ]);
    expect(await index.valuesOf([1], {})).toEqual([{ facets: {}, numbers: {} }]);
    await index.close();
  });

  test("joins segments by itself and goes on finding everything", async () => {
    const index = await open();
    for (let id = 11; id <= 50; id += 1) await index.apply([book(id, `Time ${id}`), { delete: id - 3 }]);
    await index.optimise();
    expect(index.status.segments).toBe(1);
    expect(
      (await index.search({ query: "time", limit: 100 })).hits.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
    ).toEqual([48, 49, 50]);
    await index.close();
    const again = await open();
    expect(again.count).toBe(3);
    await again.close();
  });

  test("refuses a second writer", async () => {
    const index = await open();
    await expect(open()).rejects.toThrow("an index has one writer");
    await index.close();
  });

  test("goes back to the generation before when a file is damaged, and says which", async () => {
    const index = await open();
    await index.apply([book(1, "Time")], { position: "1" });
    await index.apply([book(2, "Nature")], { position: "2" });
    await index.close();
    const newest = (await readdir(directory))
      .filter((name) => name.endsWith(".wyseg"))
      .toSorted()
      .at(-1)!;
    const bytes = await readFile(join(directory, newest));
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(join(directory, newest), bytes);
    const again = await open();
    expect([again.position, again.count]).toEqual(["1", 1]);
    expect(again.status.damage).toEqual([{ file: newest, reason: "checksum differs" }]);
    await again.close();
  });

  test("is empty and says so when made with another schema", async () => {
    const index = await open();
    await index.apply([book(1, "Time")], { position: "1" });
    await index.close();
    const other = await open({ schema: { text: { title: {} } } });
    expect([other.position, other.count]).toEqual([undefined, 0]);
    expect(other.status.damage[0]!.reason).toBe("made with another schema or analyzer");
    await other.close();
  });

  test("answers while it is filled anew, then from what is new", async () => {
    const index = await open();
    await index.apply([book(1, "Time")], { position: "1" });
    let during = -1;
    async function* batches() {
      yield [book(5, "Nature")];
      during = (await index.search({ query: "time" })).total;
    }
    await index.rebuild(batches(), { position: "9" });
    expect([during, index.count, index.position]).toEqual([1, 1, "9"]);
    expect((await index.search({ query: "nature" })).total).toBe(1);
    await index.close();
  });

  test("mends a file that changed under it from memory", async () => {
    const index = await open();
    await index.apply([book(1, "Time")]);
    const file = (await readdir(directory)).find((name) => name.endsWith(".wyseg"))!;
    await writeFile(join(directory, file), "torn");
    expect(await index.verify()).toEqual([{ file, reason: "only 4 bytes" }]);
    expect(await index.verify()).toEqual([]);
    await index.close();
  });
});

describe("an index with worker threads", () => {
  test("answers from threads, and sees a change as soon as it is committed", async () => {
    const index = await open({ workers: 2 });
    await index.apply([book(1, "Time")]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => index.search({ query: "time" })));
    expect(answers.map(({ total }) => total)).toEqual(Array.from({ length: 8 }, () => 1));
    await index.apply([{ delete: 1 }]);
    expect((await index.search({ query: "time" })).total).toBe(0);
    await index.close();
  });

  test("gives a query up when it takes too long, or is cancelled", async () => {
    const index = await open({ workers: 1 });
    await index.apply([book(1, "Time")]);
    await expect(index.search({ query: "time" }, { timeoutMs: 0 })).rejects.toThrow("longer than 0 ms");
    const controller = new AbortController();
    const answer = index.search({ query: "time" }, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toThrow("cancelled");
    expect((await index.search({ query: "time" })).total).toBe(1);
    await index.close();
  });
});

test("synonyms of the library find what is written otherwise", async () => {
  const index = await openIndex({ schema, workers: 0 });
  await index.apply([book(1, "计算机网络"), book(2, "Computer networks")]);
  await index.setSynonyms([{ same: ["computer", "计算机"] }]);
  expect((await index.search({ query: "computer" })).hits.map(({ id }) => id)).toEqual(["2", "1"]);
  await index.close();
});

test("synonyms of several words are found for several words, beside the words themselves", async () => {
  const index = await openIndex({ schema, workers: 0 });
  await index.apply([
    book(1, "Machine learning"),
    book(2, "机器学习"),
    book(3, "Learning by machine"),
    book(4, "Machine"),
  ]);
  await index.setSynonyms([{ same: ["machine learning", "机器学习"] }, { from: ["ml"], to: ["machine learning"] }]);
  const found = async (query: string) => (await index.search({ query })).hits.map(({ id }) => id);
  expect(await found("machine learning")).toEqual(["1", "3", "2"]);
  expect(await found("机器学习")).toEqual(["2", "1"]);
  expect(await found("ml")).toEqual(["1"]);
  await index.close();
});

describe("documents that are made by the threads that index them", () => {
  test("are found as those that are put, and the last change of an id wins", async () => {
    const index = await open({ makeDocument });
    await index.apply([made(1, "Time"), book(2, "Nature"), made(2, "Space"), made(3, "红楼梦"), { delete: 1 }]);
    await index.apply([made(4, "Tide"), book(4, "Ebb"), made(5, "x".repeat(3_000_000)), made(3, "石头记")]);
    const found = await Promise.all(
      ["time", "nature", "space", "红楼梦", "tide", "ebb", "石头记"].map(async (query) =>
        (await index.search({ query, correct: false })).hits.map(({ id }) => id),
      ),
    );
    expect(found).toEqual([[], [], ["2"], [], [], ["4"], ["3"]]);
    expect(index.count).toBe(4);
    await index.close();
  });

  test("refuse their batch when one does not fit the schema, or nobody can make them", async () => {
    const index = await open({ makeDocument: (text: string) => ({ id: 1, fields: { [text]: "x" } }) });
    await expect(index.apply([made(1, "Time")])).rejects.toThrow('no text field "1|Time"');
    await index.close();
    const without = await open();
    await expect(without.apply([made(1, "Time")])).rejects.toThrow("makeDocument");
    expect(without.count).toBe(0);
    await without.close();
  });
});
