import { beforeAll, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../tests/setup/sample-catalogue.ts";
import { importRecords } from "../capabilities/catalogue/index.ts";
import { insertTestRecord } from "../capabilities/circulation/testing/test-record.ts";
import { ownSearches } from "../capabilities/discovery/own-searches.facts.ts";
import { checkAlerts } from "../capabilities/discovery/saved-searches/check-alerts.job.ts";
import { createAccount, openSession } from "../capabilities/identity/index.ts";
import { createReader } from "../capabilities/readers/index.ts";
import { transact } from "../kernel/db/transact.ts";
import { sequence } from "../kernel/events/event-log.ts";
import { followNext } from "../kernel/events/follower.ts";
import { type TestApp, testApp } from "./test-app.ts";

let library: TestApp;
let reader: { id: string; headers: Record<string, string> };
let other: { id: string; headers: Record<string, string> };

async function settle(): Promise<void> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

/** A synthetic reader who is signed in. */
async function signedInReader(code: string): Promise<typeof reader> {
  const { db, clock } = library.kernel;
  return await transact(db, async (tx) => {
    const account = await createAccount(tx, { signInName: code, displayName: "合成读者", roles: [] });
    if (!("id" in account)) throw new Error(account.code);
    const person = {
      names: [{ kind: "usual" as const, text: "合成读者" }],
      category: "undergraduate",
      accountId: account.id,
      cards: [{ kind: "barcode" as const, code }],
    };
    const doing = { actor: { kind: "system" as const, name: "test" }, now: clock.now() };
    const id = await createReader(tx, person, doing);
    if (typeof id !== "string") throw new Error(id.code);
    const token = await openSession(tx, { accountId: account.id, way: "test", now: clock.now() });
    return { id, headers: { cookie: `wenyuan_session=${token}` } };
  });
}

async function send(method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE", path: string, payload?: object, who = reader) {
  const answer = await library.request({
    method,
    url: `/api/v1/${path}`,
    headers: who.headers,
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}

beforeAll(async () => {
  library = await testApp();
  await importRecords(library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  await settle();
  reader = await signedInReader("R1");
  other = await signedInReader("R2");
});

describe("saved searches", () => {
  it("are the reader's own; what comes later is news until he has looked", async () => {
    const { body } = await send("POST", "saved-searches", {
      name: "合成书",
      query: "q=合成测试书&page=3",
      alert: true,
    });
    await insertTestRecord(library.kernel.db, "合成测试书一");
    await settle();
    await checkAlerts({ db: library.kernel.db, engine: library.engine });
    const saved = { id: body.id, name: "合成书", alert: true, news: 1 };
    expect((await send("GET", "saved-searches")).body.items).toMatchObject([saved]);
    expect((await send("GET", "saved-searches", undefined, other)).body.items).toEqual([]);
    expect((await send("DELETE", `saved-searches/${body.id}`, undefined, other)).status).toBe(404);

    expect((await send("PATCH", `saved-searches/${body.id}`, { looked: true })).status).toBe(200);
    await checkAlerts({ db: library.kernel.db, engine: library.engine });
    expect((await send("GET", "saved-searches")).body.items).toMatchObject([{ news: 0 }]);
  });

  it("say what is wrong with one that looks for nothing", async () => {
    const { status, body } = await send("POST", "saved-searches", { name: "x", query: "page=2" });
    expect([status, body.title]).toEqual([422, "There is nothing to search for"]);
  });
});

const search = () => library.request({ url: "/api/v1/search?q=围城&filter.language=chi", headers: reader.headers });
const kept = async () => (await send("GET", "search-history")).body.items as { query: string }[];

describe("the history of searches", () => {
  it("is kept for nobody who has not asked for it, and goes when he ends it", async () => {
    await search();
    expect(await kept()).toEqual([]);
    await send("PUT", "search-history/choice", { kept: true });
    await search();
    await search();
    expect((await kept()).map(({ query }) => decodeURIComponent(query))).toEqual(["q=围城&language=chi"]);
    await send("PUT", "search-history/choice", { kept: false });
    expect(await kept()).toEqual([]);
    expect((await send("GET", "search-history/choice")).body).toEqual({ kept: false });
  });
});

it("all that is kept of a reader stands on his page of facts, and goes with him", async () => {
  const { db } = library.kernel;
  await send("PUT", "search-history/choice", { kept: true });
  await library.request({ url: "/api/v1/search?q=红楼梦", headers: reader.headers });
  const facts = await ownSearches.facts(db, reader.id);
  expect(facts.map(({ what }) => what.en)).toEqual(["Saved search, with an alert", "Search history"]);
  await transact(db, (tx) => ownSearches.erase(tx, reader.id));
  expect(await ownSearches.facts(db, reader.id)).toEqual([]);
});
