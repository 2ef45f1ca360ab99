import { expect, test } from "vitest";
import { openIndex } from "../open-index.ts";
import type { Schema } from "../schema.ts";

const schema: Schema = { text: { title: {} }, facets: { author: { suggest: true, browse: true }, language: {} } };
const readings: Readonly<Record<string, string[]>> = { 红楼梦: ["hongloumeng", "hlm"], 曹雪芹: ["caoxueqin", "cxq"] };

async function indexOf(...authors: string[]) {
  const { unicodeAnalyzer } = await import("../analysis/unicode-analyzer.ts");
  const analyzer = { ...unicodeAnalyzer, id: "with-readings", readings: (text: string) => readings[text] ?? [] };
  const index = await openIndex({ schema, workers: 0, analyzer });
  for (const [i, author] of authors.entries()) await index.apply([{ put: { id: i + 1, facets: { author } } }]);
  return index;
}

test("suggests by the beginning of any word, the commonest first", async () => {
  const index = await indexOf("Hawking, Stephen", "King, Stephen", "King, Stephen", "Kafka, Franz");
  expect((await index.suggest({ prefix: "steph" })).suggestions).toEqual([
    { facet: "author", value: "King, Stephen", count: 2 },
    { facet: "author", value: "Hawking, Stephen", count: 1 },
  ]);
});

test("suggests by fewer words where the schema says so, with or without an article, however long what is typed", async () => {
  const titles: Schema = { text: { title: {} }, facets: { title: { suggest: { words: 0 } } } };
  const index = await openIndex({ schema: titles, workers: 0 });
  const long = "The history of the decline and fall of the Roman Empire, in six volumes";
  await index.apply([{ put: { id: 1, facets: { title: long } } }]);
  const found = async (prefix: string) => (await index.suggest({ prefix })).suggestions.length;
  expect([await found("the hist"), await found("history of"), await found("decline")]).toEqual([1, 1, 0]);
  expect(await found(long)).toBe(1);
  expect(await found("the history of the decline and rise")).toBe(0);
});

const put = (id: number, author: string) => ({ put: { id, facets: { author } } });

test("finds the commonest among thousands that begin so, over several segments", async () => {
  const index = await openIndex({ schema, workers: 0 });
  await index.apply(Array.from({ length: 3000 }, (_, i) => put(i, `Smith ${i % 1500}, Ann${i % 3 === 0 ? "e" : ""}`)));
  await index.apply(Array.from({ length: 1300 }, (_, i) => put(5000 + i, `Smith ${i + 700}, Ann`)));
  await index.apply(Array.from({ length: 9 }, (_, i) => put(9000 + i, i < 5 ? "Smith 1999, Ann" : "Smith")));
  const found = await index.suggest({ prefix: "smith", facets: ["author"], limit: 3 });
  expect(found.suggestions.map(({ value, count }) => [value, count])).toEqual([
    ["Smith", 4],
    ["Smith 1999, Ann", 6],
    ["Smith 700, Ann", 3],
  ]);
});

test("suggests by reading and initials", async () => {
  const index = await indexOf("曹雪芹", "Cao Cao");
  expect((await index.suggest({ prefix: "caox" })).suggestions.map(({ value }) => value)).toEqual(["曹雪芹"]);
  expect((await index.suggest({ prefix: "CXQ" })).suggestions.map(({ value }) => value)).toEqual(["曹雪芹"]);
});

test("puts what is typed in full before what is commoner", async () => {
  const index = await indexOf("Time", "Time and space", "Time and space");
  expect((await index.suggest({ prefix: "time" })).suggestions.map(({ value }) => value)).toEqual([
    "Time",
    "Time and space",
  ]);
});

test("does not suggest what no document carries any more, before and after merging", async () => {
  const index = await indexOf("Kafka, Franz", "King, Stephen");
  await index.apply([{ delete: 1 }]);
  expect((await index.suggest({ prefix: "k" })).suggestions.map(({ value }) => value)).toEqual(["King, Stephen"]);
  await index.optimise();
  expect((await index.suggest({ prefix: "k" })).suggestions.map(({ value }) => value)).toEqual(["King, Stephen"]);
});

test("refuses a facet that suggests nothing", async () => {
  const index = await indexOf("Kafka, Franz");
  await expect(index.suggest({ prefix: "k", facets: ["language"] })).rejects.toThrow(
    'suggests nothing from "language"',
  );
});

test("lists values around the one looked for", async () => {
  const index = await indexOf("Borges", "Calvino", "Éluard", "Eco", "Eco", "Gogol");
  const { rows, total } = await index.browse({ facet: "author", at: "eco", before: 1, after: 2 });
  expect(rows).toEqual([
    { value: "Calvino", count: 1 },
    { value: "Eco", count: 2, anchor: true },
    { value: "Éluard", count: 1 },
  ]);
  expect(total).toBe(5);
});

test("shows an empty row where a value would stand, at the ends too", async () => {
  const index = await indexOf("Borges", "Gogol");
  expect((await index.browse({ facet: "author", at: "Dante" })).rows).toEqual([
    { value: "Borges", count: 1 },
    { value: "Dante", count: 0, anchor: true },
    { value: "Gogol", count: 1 },
  ]);
  expect((await index.browse({ facet: "author", at: "zz" })).rows.at(-1)).toEqual({
    value: "zz",
    count: 0,
    anchor: true,
  });
});

test("lists are the same after merging", async () => {
  const index = await indexOf("Borges", "Calvino", "Eco", "Eco", "Gogol", "Kafka");
  await index.apply([{ delete: 2 }]);
  const before = await index.browse({ facet: "author", at: "d" });
  await index.optimise();
  expect(index.status.segments).toBe(1);
  expect({ ...(await index.browse({ facet: "author", at: "d" })), tookMs: 0 }).toEqual({ ...before, tookMs: 0 });
});
