import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "@wenyuan/search";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalSearchEngine } from "../engine/open-local-search-engine.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { starterSynonyms } from "../synonyms/starter-synonyms.ts";

// Relations between queries that hold on any catalogue, and texts in two scripts: sul-dlss/sw_index_tests (Apache-2.0), see the set's README.
const file = join(
  process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../../../../../shared/data"),
  "search/relations.json",
);

type Search = "everything" | "author" | "title" | "subject";

interface Relations {
  readonly relations: readonly {
    readonly query: { readonly q: string; readonly type: Search };
    readonly relation: "same_count" | "more_than" | "fewer_than";
    readonly other: string;
  }[];
  readonly script_pairs: readonly (Readonly<Record<string, string>> & { readonly search: Search })[];
}

const present = existsSync(file);
if (!present) console.warn(`Skipped: no relations at ${file}; set WENYUAN_TEST_DATA to the folder of the test data.`);
const { relations, script_pairs: pairs } = present
  ? (JSON.parse(readFileSync(file, "utf8")) as Relations)
  : { relations: [], script_pairs: [] };

const fields: Readonly<Record<Search, readonly string[] | undefined>> = {
  everything: undefined,
  author: ["author"],
  title: ["title", "fullTitle", "otherTitle"],
  subject: ["subject"],
};
const seededIn: Readonly<Record<Search, string>> = {
  everything: "title",
  author: "author",
  title: "title",
  subject: "subject",
};

/** Where a query's own text as a record would not show the relation, records that do. */
const seeds: Readonly<Record<string, readonly Record<string, string>[]>> = {
  "Kuginuki Toro": [{ title: "Kuginuki Tōro : monogatari" }],
  "String quartets Parts": [
    { title: "String quartets Parts" },
    { title: "String quartets", subject: "Scores and parts" },
  ],
  "jill kerr conway": [{ author: "Conway, Jill K." }, { author: "Conway, Jill K.", title: "Jill Kerr Conway, a life" }],
  "professional C++": [{ title: "Professional C++" }],
  "C++ programming": [{ title: "C++ programming", subject: "C++ (Computer program language)" }],
  "f# minor": [{ title: "Sonata in F-sharp minor" }, { title: "Étude in f# minor" }],
  "ab major fewer_than": [{ title: "Polonaise in A-flat major" }, { title: "A horn in E flat, a suite in D major" }],
  "0704322536": [{ identifier: "0704322536" }],
};

/** Query pairs that count the same without finding the same: nothing joins them, and nothing should. */
const apart = new Set(["wary", '"Arts periodization"']);

let engine: SearchEngine;
beforeAll(async () => {
  engine = await openLocalSearchEngine();
  await engine.setSynonyms(starterSynonyms.map((same) => ({ same })));
});
afterAll(() => engine.close());

/** Fills the index with what shows the relation, and some records that have nothing to do with it. */
async function seed(search: Search, texts: readonly string[], relation = ""): Promise<void> {
  const [text = ""] = texts;
  const own =
    seeds[text] ??
    seeds[`${text} ${relation}`] ??
    texts.map((text) => ({ [seededIn[search]]: text.replaceAll('"', "") }));
  const others = ["Nothing of the kind", "無關之書", "まったく別の本"].map((title) => ({ title }));
  const documents = [...own, ...others].map((values, i): SearchDocument => ({ id: i + 1, fields: values }));
  await engine.rebuild(batchesOf(documents));
}

async function* batchesOf(documents: readonly SearchDocument[]) {
  yield documents.map((put) => ({ put }));
}

async function found(query: string, search: Search): Promise<string[]> {
  const chosen = fields[search];
  const { hits, relaxed } = await engine.search({ query, limit: 50, ...(chosen && { fields: chosen }) });
  expect(relaxed, `${query} is found without leaving words out`).toBeUndefined();
  return hits.map((hit) => hit.id).toSorted();
}

describe.skipIf(!present)("relations between queries", () => {
  it.each(relations)("$query.q $relation $other", async ({ query: { q, type }, relation, other }) => {
    await seed(type, [q, other], relation);
    const [left, right] = [await found(q, type), await found(other, type)];
    expect(Math.min(left.length, right.length)).toBeGreaterThan(0);
    if (relation === "more_than") expect(left.length).toBeGreaterThan(right.length);
    else if (relation === "fewer_than") expect(left.length).toBeLessThan(right.length);
    else if (apart.has(q)) expect(left.length).toBe(right.length);
    else expect(left).toEqual(right);
  });
});

describe.skipIf(!present)("texts in two scripts find the same", () => {
  it.each(pairs.map(({ search, ...texts }) => ({ search, texts: Object.values(texts) })))(
    "$texts, in $search",
    async ({ search, texts: [one = "", other = ""] }) => {
      await seed(search, [one, other]);
      expect(await found(one, search)).toEqual(await found(other, search));
      expect((await found(one, search)).length).toBe(2);
    },
  );
});
