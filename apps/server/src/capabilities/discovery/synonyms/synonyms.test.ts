import { beforeAll, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../../../tests/setup/sample-catalogue.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { importRecords } from "../../catalogue/index.ts";
import { importStarterSynonyms } from "./import-starter-synonyms.ts";
import { starterSynonyms } from "./starter-synonyms.ts";
import { usableGroup } from "./synonym-group.ts";

let library: TestApp;
let headers: Record<string, string>;

async function settle(): Promise<void> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

async function send(method: "POST" | "PUT" | "DELETE", path: string, body?: object) {
  return await library.request({
    method,
    url: `/api/v1/synonyms${path}`,
    headers,
    ...(body === undefined ? {} : { payload: body }),
  });
}

async function found(words: string): Promise<string[]> {
  const answer = await library.request({ url: `/api/v1/search?${new URLSearchParams({ q: words })}` });
  return answer.json<{ hits: { title: string }[] }>().hits.map((hit) => hit.title);
}

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
  await importRecords(library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  await settle();
});

describe("the library's synonyms", () => {
  it("are searched with once they are added, changed and deleted", async () => {
    expect(await found("whodunit")).not.toContain("Pride and prejudice");
    const { id } = (await send("POST", "", { typed: ["whodunit"], found: ["pride and prejudice"] })).json<{
      id: string;
    }>();
    await settle();
    expect(await found("whodunit")).toEqual(["Pride and prejudice"]);

    await send("PUT", `/${id}`, { typed: ["whodunit"], found: ["红楼梦"] });
    await settle();
    expect(await found("whodunit")).toContain("红楼梦");

    expect((await send("DELETE", `/${id}`)).statusCode).toBe(200);
    await settle();
    expect(await found("whodunit")).not.toContain("红楼梦");
  });

  it.each([
    { typed: [], found: ["one"] },
    { typed: [], found: ["紅樓夢", "红楼梦"] },
    { typed: ["one"], found: ["One"] },
    { typed: ["one"], found: [] },
  ])("refuse a group that finds nothing more: %j", async (group) => {
    const answer = await send("POST", "", group);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ type: expect.stringContaining("unusable-synonyms") as string });
  });

  it("say when a group is no longer there", async () => {
    expect((await send("DELETE", "/999999")).statusCode).toBe(404);
    expect((await send("PUT", "/999999", { typed: [], found: ["a", "b"] })).statusCode).toBe(404);
  });

  it("begin with the list that the program ships with, once", async () => {
    const count = async () =>
      (await library.request({ url: "/api/v1/synonyms?limit=200", headers })).json<{ items: unknown[] }>().items.length;
    await transact(library.kernel.db, importStarterSynonyms);
    expect(await count()).toBe(Math.min(200, starterSynonyms.length));
    await transact(library.kernel.db, importStarterSynonyms);
    expect(await count()).toBe(Math.min(200, starterSynonyms.length));
  });
});

describe("the list that the program ships with", () => {
  it.each(starterSynonyms)("has a use for %s", (...words) => {
    expect(usableGroup({ typed: [], found: words })?.found).toEqual(words);
  });
});
