import { beforeAll, expect, it } from "vitest";
import { sampleFile } from "../../../../../../tests/setup/sample-catalogue.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { createItems, factsOf, findItems, importRecords, savePlaces, updateItem } from "../../catalogue/index.ts";

let library: TestApp;
let recordId: string;
const places = {
  branches: [{ code: "main", name: { zh: "主馆", en: "Main" }, position: 0 }],
  locations: [{ code: "main-3", branch: "main", name: { zh: "三层", en: "3rd floor" }, closed: false, position: 0 }],
};

async function settle(): Promise<void> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

async function search(words: string) {
  const answer = await library.request({ url: `/api/v1/search?${new URLSearchParams({ q: words })}` });
  return answer.json<{ total: number; hits: { id: string; title: string }[] }>();
}

beforeAll(async () => {
  library = await testApp();
  await importRecords(library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  await settle();
  const [first] = (await search("围城")).hits;
  recordId = first?.id ?? "";
});

it("finds a work by the call number of its copies as soon as they are shelved, and no longer when it is changed", async () => {
  const { db } = library.kernel;
  expect((await search("I246.57/88")).hits.map((hit) => hit.title)).not.toContain("围城");
  const { ids } = await transact(db, async (tx) => {
    await savePlaces(tx, places);
    const item = { recordId, kind: "book", location: "main-3", callNumber: "I246.57/88" };
    return await createItems(tx, [item], { changedBy: "token:1" });
  });
  await settle();
  expect((await search("I246.57/88")).hits[0]?.title).toBe("围城");

  const [item] = await findItems(db, [ids[0] ?? ""]);
  expect(item).toBeDefined();
  if (!item) return;
  const facts = { ...factsOf(item), callNumber: "I246.57/99" };
  await transact(db, (tx) => updateItem(tx, item.id, { facts }, { changedBy: "token:1", now: new Date() }));
  await settle();
  expect((await search("I246.57/99")).hits[0]?.title).toBe("围城");
  expect((await search("I246.57/88")).hits.map((hit) => hit.title)).not.toContain("围城");
});
