import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { forgetQueryCounts } from "./query-count.store.ts";
import type { QueryCount } from "./query-counter.ts";

let library: TestApp;
let headers: Record<string, string>;

async function search(words: string, more: Record<string, string> = {}): Promise<void> {
  await library.request({ url: `/api/v1/search?${new URLSearchParams({ q: words, ...more })}` });
}

async function report(failing = false): Promise<QueryCount[]> {
  const answer = await library.request({ url: `/api/v1/search-log?failing=${failing}`, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{ queries: QueryCount[] }>().queries;
}

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
});

describe("the log of searches", () => {
  it("says how often words were searched for and found nothing, in whatever spelling", async () => {
    for (const words of ["紅樓夢", "红楼梦", "红楼梦 "]) await search(words);
    expect(await report()).toEqual([{ words: "红楼梦", searches: 3, withoutResult: 3, withWordsLeftOut: 0 }]);
    await search("红楼梦");
    expect((await report(true))[0]).toMatchObject({ searches: 4, withoutResult: 4 });
  });

  it("counts a search once, not each page and filter of it", async () => {
    await search("围城");
    await search("围城");
    await search("围城", { offset: "20" });
    await search("围城", { "filter.language": "chi" });
    expect((await report()).find(({ words }) => words === "围城")?.searches).toBe(2);
  });

  it("does not show what was searched for once, nor keeps what may say who searched", async () => {
    await search("a single search");
    for (let i = 0; i < 3; i += 1) await search("2021011234");
    const shown = (await report()).map(({ words }) => words);
    expect(shown).not.toContain("a single search");
    expect(shown).not.toContain("2021011234");
    const { rows } = await inside(library.kernel.db).client.query(
      "select 1 from discovery.query_count where words ~ '2021'",
    );
    expect(rows).toEqual([]);
  });

  it("is forgotten after its time", async () => {
    await forgetQueryCounts(library.kernel.db, new Date(Date.now() + 2 * 86_400_000));
    expect(await report()).toEqual([]);
  });

  it("is for staff", async () => {
    expect((await library.request({ url: "/api/v1/search-log" })).statusCode).toBe(401);
  });
});
