import { describe, expect, test } from "vitest";
import { openIndex } from "../open-index.ts";
import type { SearchRequest } from "../request.ts";
import type { Schema } from "../schema.ts";

const schema: Schema = {
  text: {
    title: { role: "title", weight: 10 },
    author: { role: "author", weight: 6, anchored: true },
    subject: { role: "subject", weight: 4, anchored: true },
    otherTitle: { anchored: true },
    number: { role: "identifier" },
    beginning: { role: "identifier", weight: 0.5 },
  },
  facets: { work: {} },
  sorts: { loans: { type: "number" }, shelf: { type: "bytes" } },
  priors: [{ sort: "loans", weight: 1, shape: "saturating", pivot: 20 }],
};

type Fields = Record<string, string>;

async function ask(documents: Record<number, Fields>, request: SearchRequest | string) {
  const index = await openIndex({ schema, workers: 0 });
  const puts = Object.entries(documents).map(([id, { work, loans, shelf, ...fields }]) => ({
    put: {
      id,
      fields,
      facets: work === undefined ? {} : { work },
      sorts: { ...(loans && { loans: Number(loans) }), ...(shelf && { shelf }) },
    },
  }));
  for (const put of puts) await index.apply([put]);
  return index.search(typeof request === "string" ? { query: request } : request);
}

const ids = ({ hits }: { hits: readonly { id: string }[] }) => hits.map(({ id }) => Number(id));

describe("ranking", () => {
  test("puts exact before left-anchored before phrase before words before stems", async () => {
    const documents = {
      1: { title: "Histories of arts" },
      2: { title: "Art in a history" },
      3: { title: "A short art history" },
      4: { title: "Art history today" },
      5: { title: "Art history" },
    };
    expect(ids(await ask(documents, "art history"))).toEqual([5, 4, 3, 2, 1]);
  });

  test("puts the journal with the one-word title first", async () => {
    const documents: Record<number, Fields> = { 1000: { title: "Time" } };
    for (let id = 1; id < 400; id += 1)
      documents[id] = { title: `Time and time again ${id}`, subject: "Time", author: "Time" };
    expect(ids(await ask(documents, "time"))[0]).toBe(1000);
  });

  test("finds author and title in one box, with the work before what is about it", async () => {
    const documents = {
      1: { title: "Tolstoy's War and peace : a companion", subject: "Tolstoy, War and peace" },
      2: { title: "War and peace", author: "Tolstoy, Leo" },
      3: { title: "Peace after war", author: "Tolstoy, Ilya" },
    };
    expect(ids(await ask(documents, "tolstoy war and peace"))[0]).toBe(2);
    expect(
      ids(
        await ask(
          { 1: { title: "红楼梦", author: "曹雪芹" }, 2: { title: "红楼梦研究", author: "俞平伯" } },
          "曹雪芹 红楼",
        ),
      ),
    ).toEqual([1]);
  });

  test("puts a heading typed whole before a title with the word in it, and a name before a title that begins with it", async () => {
    const documents = {
      1: { title: "Tales of old Europe" },
      2: { title: "Wars of religion", subject: "Europe" },
      3: { title: "鲁迅传", author: "林贤治" },
      4: { title: "呐喊", author: "鲁迅" },
    };
    expect(ids(await ask(documents, "europe"))).toEqual([2, 1]);
    expect(ids(await ask(documents, "鲁迅"))).toEqual([4, 3]);
  });

  test("knows a title by another title, and whether or not its article is typed", async () => {
    const documents = {
      1: { title: "红楼梦", otherTitle: "The dream of the red chamber" },
      2: { title: "Approaches to Dream of the red chamber", subject: "Dream of the red chamber" },
      3: { title: "The waste land" },
      4: { title: "Waste land ecology" },
    };
    expect(ids(await ask(documents, "dream of the red chamber"))[0]).toBe(1);
    expect(ids(await ask(documents, "waste land"))).toEqual([3, 4]);
  });

  test("puts a whole call number before a class that begins it", async () => {
    const documents = { 1: { title: "A", beginning: "TP312" }, 2: { title: "B", number: "TP312" } };
    expect(ids(await ask(documents, "TP312"))).toEqual([2, 1]);
  });

  test("prefers words that stand near each other", async () => {
    const documents = {
      1: { title: "Light on the many and various waves of the sea" },
      2: { title: "Many various waves of light on the sea" },
    };
    expect(ids(await ask(documents, "light waves"))).toEqual([2, 1]);
  });

  test("lets what is much lent go first among equals, and not before a better match", async () => {
    const documents = {
      1: { title: "Physics" },
      2: { title: "Physics", loans: "500" },
      3: { title: "Old physics", loans: "9999" },
    };
    expect(ids(await ask(documents, "physics"))).toEqual([2, 1, 3]);
  });

  test("finds a number whatever its hyphens, first", async () => {
    const documents = { 1: { title: "978 and 0" }, 2: { title: "Eleanor", number: "0-7352-2017-4" } };
    expect(ids(await ask(documents, "978-0-7352-2017-1"))).toEqual([2]);
    expect(ids(await ask({ 1: { title: "x", number: "TP312 .A78" } }, "tp312.a78"))).toEqual([1]);
  });
});

describe("a query that finds nothing as a whole", () => {
  test("leaves out as few words as it can, and says which", async () => {
    const documents = { 1: { title: "Quantum gravity" }, 2: { title: "Quantum" } };
    const { hits, relaxed } = await ask(documents, "quantum gravity cookbook");
    expect(hits.map(({ id, missing }) => [id, missing])).toEqual([["1", ["cookbook"]]]);
    expect(relaxed).toEqual({ required: 2, of: 3, leftOut: ["cookbook"] });
  });

  test("is tried in another spelling, which is shown", async () => {
    const documents = { 1: { title: "Shakespeare" }, 2: { title: "Sheep" } };
    const { hits, didYouMean } = await ask(documents, "Shakespere");
    expect([ids({ hits }), didYouMean]).toEqual([[1], "shakespeare"]);
  });

  test("is offered no spelling that finds nothing", async () => {
    expect((await ask({ 1: { title: "Sheep" } }, "xylophone")).didYouMean).toBeUndefined();
  });
});

describe("results", () => {
  test("are one hit for each work, with the number of its editions", async () => {
    const documents = {
      1: { title: "Hamlet", work: "h" },
      2: { title: "Hamlet, a play", work: "h" },
      3: { title: "Hamlet again" },
    };
    const { total, hits } = await ask(documents, { query: "hamlet", collapse: "work" });
    expect([total, hits.map(({ id, members }) => [id, members])]).toEqual([
      2,
      [
        ["1", 2],
        ["3", 1],
      ],
    ]);
  });

  test("are ordered by byte keys, those without one last in either direction", async () => {
    const documents = { 1: { shelf: "TP3" }, 2: {}, 3: { shelf: "I24" }, 4: { shelf: "I24/1" } };
    expect(ids(await ask(documents, { sort: [{ by: "shelf" }] }))).toEqual([3, 4, 1, 2]);
    expect(ids(await ask(documents, { sort: [{ by: "shelf", order: "desc" }] }))).toEqual([1, 4, 3, 2]);
  });

  test("refuse a page beyond the bounds", async () => {
    await expect(ask({}, { offset: 10_001 })).rejects.toThrow("offset 10001 is not a whole number from 0 to 10000");
    await expect(ask({}, { limit: -1 })).rejects.toThrow("limit -1");
  });
});
