import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../kernel/db/inside.ts";
import { plansByStatement, type StatementPlan } from "../kernel/db/testing/plans-of.ts";
import type { Endpoint } from "../kernel/http/endpoint.ts";
import { ground, owner, rows, seeds } from "./list-seeds.ts";
import { type TestApp, testApp } from "./test-app.ts";

let library: TestApp;
let headers: Record<string, string>;
let lists: Endpoint[];

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("administrator");
  lists = library.app.endpoints.filter(isList);
  const { client } = inside(library.kernel.db);
  for (const text of ground) await client.query(text);
  for (const seed of Object.values(seeds)) await client.query(seed, [rows]);
  await client.query("analyze");
});

/** Whether a route is paged by key (docs/architecture.md). */
function isList({ schema }: Endpoint): boolean {
  const { properties = {} } = (schema?.querystring ?? {}) as { properties?: object };
  return "limit" in properties && "cursor" in properties;
}

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

async function page(path: string, limit: number, cursor?: string): Promise<Page> {
  const url = `${path.replace(":id", owner)}?limit=${limit}${cursor === undefined ? "" : `&cursor=${cursor}`}`;
  const answer = await library.request({ url, headers });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.json();
}

async function idsOf(path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ids.length <= 2 * rows; ) {
    const { items, next } = await page(path, 200, cursor);
    ids.push(...items.map(({ id }) => id));
    if (next === undefined) return ids;
    cursor = next;
  }
  throw new Error(`${path} has no end`);
}

/** How PostgreSQL finds what a list reads out of tables. */
async function readsOf(work: () => Promise<unknown>): Promise<StatementPlan[]> {
  const plans = await plansByStatement(library.kernel.db, work);
  return plans.filter(({ text }) => /^[\s(]*(select|with)\b[\s\S]*\bfrom\b/i.test(text));
}

/** What a library states of itself: a few rows, however much it lends. A page reads them beside its list, whole or the newest of them. */
const settings: ReadonlySet<string> = new Set(["branch", "location", "item_kind", "service_version"]);

/** Whether a query reads settings and nothing else. */
function isOfSettings({ nodes }: StatementPlan): boolean {
  const tables = nodes.flatMap((node) => node["Relation Name"] ?? []);
  return tables.length > 0 && tables.every((table) => settings.has(table));
}

describe("the lists of the API", () => {
  it("each have a seed here, and each seed a list", () => {
    expect(new Set(lists.map(({ path }) => path))).toEqual(new Set(Object.keys(seeds)));
  });

  it.each(Object.keys(seeds))(
    "%s is paged to its end with every row once",
    async (path) => {
      const ids = await idsOf(path);
      expect([ids.length, new Set(ids).size]).toEqual([rows, rows]);
    },
    120_000,
  );

  it.each(Object.keys(seeds))("%s gives the same rows in pages of any size", async (path) => {
    const { items, next } = await page(path, 7);
    const following = await page(path, 5, next);
    const together = await page(path, 12);
    expect([...items, ...following.items]).toEqual(together.items);
  });

  it.each(Object.keys(seeds))(
    "%s has no next page when the last is just full",
    async (path) => {
      const ids = await idsOf(path);
      const last = await page(path, 3, ids.at(-4));
      expect([last.items.length, "next" in last]).toEqual([3, false]);
    },
    120_000,
  );

  it.each(Object.keys(seeds))("%s reads a page by an index, however deep it lies", async (path) => {
    const { next } = await page(path, 200);
    const plans = await readsOf(() => page(path, 50, next));
    const growing = plans.filter((plan) => !isOfSettings(plan));
    expect(growing.filter(({ text }) => /\blimit\b/i.test(text))).toHaveLength(1);
    const nodes = growing.flatMap((plan) => plan.nodes);
    expect(nodes.map((node) => node["Node Type"])).toContain("Index Scan");
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan" || node["Node Type"] === "Sort")).toEqual([]);
  });

  it.each(Object.keys(seeds))("%s refuses a cursor that it did not give", async (path) => {
    const answer = await library.request({ url: `${path}?cursor=1%20or%201`, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "http.invalid-request"]);
  });
});
