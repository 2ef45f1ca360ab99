import { type MarcRecord, toMarcJson } from "@wenyuan/marc";
import { beforeAll, expect, it } from "vitest";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
});

const record: MarcRecord = {
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "008", value: "261121s1947    cc            000 1 chi d" },
    { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: "Zauberberg" }] },
  ],
};

async function send(method: "POST" | "DELETE", path: string, payload?: object) {
  const key = { "idempotency-key": `hidden-records-test-${++keys}` };
  const url = `/api/v1/records${path}`;
  return (
    await library.request({ method, url, headers: { ...headers, ...key }, ...(payload ? { payload } : {}) })
  ).json();
}

/** Ids that a reader's search finds, after the index has followed what happened. */
async function found(): Promise<string[]> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  for (const follower of library.app.modules.flatMap((module) => module.followers ?? []))
    while ((await followNext(db, follower)) > 0);
  const answer = await library.request({ url: "/api/v1/search?q=zauberberg" });
  return answer.json().hits.map((hit: { id: string }) => hit.id);
}

it("a record that is deleted or suppressed leaves the index, and comes back", async () => {
  const { id } = (await send("POST", "", { profile: "marc21", marc: toMarcJson(record) })).record;
  expect(await found()).toEqual([id]);
  await send("DELETE", `/${id}?version=1`);
  expect(await found()).toEqual([]);
  await send("POST", `/${id}/restore`);
  expect(await found()).toEqual([id]);
  await send("POST", `/${id}/suppress`, { version: 3, suppressed: true });
  expect(await found()).toEqual([]);
  await send("POST", `/${id}/suppress`, { version: 4, suppressed: false });
  expect(await found()).toEqual([id]);
});
