import { beforeAll, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../../../tests/setup/sample-catalogue.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { importRecords } from "../../catalogue/index.ts";

let library: TestApp;

async function indexAll(): Promise<void> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

interface Answer {
  readonly total: number;
  readonly hits: readonly { readonly title: string }[];
  readonly facets: readonly {
    readonly name: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
}

async function search(query: Record<string, string>): Promise<Answer> {
  const answer = await library.request({ url: `/api/v1/search?${new URLSearchParams(query)}` });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

beforeAll(async () => {
  library = await testApp();
  await indexAll();
  await importRecords(library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  await indexAll();
});

describe("the search of the catalogue", () => {
  it.each(["红楼梦", "紅樓夢", "hongloumeng", "hong lou meng", "hlm", "曹雪芹 红楼", "红楼梦 曹雪芹", "cao xueqin"])(
    "finds 红楼梦, both editions, by %s",
    async (words) => {
      const { hits } = await search({ q: words });
      expect(
        hits
          .slice(0, 2)
          .map((hit) => hit.title)
          .toSorted(),
      ).toEqual(["紅樓夢", "红楼梦"]);
    },
  );

  it("counts the same in traditional and simplified characters", async () => {
    const [hant, hans] = await Promise.all([search({ q: "紅樓夢" }), search({ q: "红楼梦" })]);
    expect(hant.total).toBe(2);
    expect(hans.total).toBe(2);
  });

  it("finds a title by its first words before others, and survives a slip of the finger", async () => {
    expect((await search({ q: "on the origin" })).hits[0]?.title).toBe("On the origin of species");
    expect((await search({ q: "pride and prejudise" })).hits[0]?.title).toBe("Pride and prejudice");
  });

  it("counts facets exactly, and a chosen value narrows to its count", async () => {
    const { facets, total } = await search({ facets: "language,year" });
    const chinese = facets.find((facet) => facet.name === "language")?.values.find((one) => one.value === "chi");
    expect(chinese?.count).toBe(5);
    expect(total).toBe(53);
    expect((await search({ "filter.language": "chi" })).total).toBe(5);
    expect((await search({ "filter.year": "1940-1949" })).total).toBe(2);
  });

  it("finds a change once it is committed and indexed", async () => {
    const before = await search({ q: "synthetic annual report 46" });
    await importRecords(library.kernel.db, sampleFile(46), { source: "sample", profile: "marc21" });
    await indexAll();
    const after = await search({ q: '"synthetic annual report 46"' });
    expect(before.hits.map((hit) => hit.title)).not.toContain("Synthetic annual report 46");
    expect(after.hits[0]?.title).toBe("Synthetic annual report 46");
  });
});
