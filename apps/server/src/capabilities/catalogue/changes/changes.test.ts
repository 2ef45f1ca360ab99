import type { MarcRecord } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { consumeNext, registerConsumer } from "../../../kernel/events/consumer.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { saveRecords } from "../records/save-records.ts";
import { changesConsumer } from "./changes.consumer.ts";

let library: TestApp;
let headers: Record<string, string>;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
  await registerConsumer(library.kernel.db, changesConsumer.name);
});

const aRecord = (title: string): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [{ tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: title }] }],
});

async function save(...titles: [key: string, title: string][]): Promise<string[]> {
  const records = titles.map(([key, title]) => ({ key, record: aRecord(title) }));
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, records, { source: "test", profile: "marc21" }),
  );
  return saved.map((one) => one.id);
}

interface Feed {
  readonly items: readonly {
    readonly id: string;
    readonly version: number;
    readonly deleted: boolean;
    readonly marc?: object;
  }[];
  readonly next: string;
  readonly more: boolean;
}

/** The feed, after what happened has come to it. */
async function changes(query: string): Promise<Feed> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  while ((await consumeNext(db, changesConsumer)) > 0);
  return (await library.request({ url: `/api/v1/changes?${query}`, headers })).json();
}

describe("the feed of changes", () => {
  it("is read in pages, and goes on where it was left", async () => {
    const ids = await save(["f1", "一"], ["f2", "二"], ["f3", "三"]);
    const first = await changes("limit=2");
    expect([first.items.map((one) => one.id), first.more]).toEqual([ids.slice(0, 2), true]);
    const second = await changes(`limit=2&since=${first.next}`);
    expect([second.items.map((one) => one.id), second.more]).toEqual([ids.slice(2), false]);
    const none = await changes(`since=${second.next}`);
    expect(none).toEqual({ items: [], next: second.next, more: false });
  });

  it("has each thing once, at its latest change, with its version", async () => {
    const { next } = await changes("limit=1000");
    const [one, two] = await save(["g1", "春"], ["g2", "秋"]);
    await save(["g1", "春天"]);
    const { items } = await changes(`since=${next}`);
    expect(items.map(({ id, version }) => [id, version])).toEqual([
      [two, 1],
      [one, 2],
    ]);
  });

  it("says what was deleted, and gives the content of what was not", async () => {
    const { next } = await changes("limit=1000");
    const [gone, here] = await save(["h1", "去"], ["h2", "留"]);
    await library.request({ method: "DELETE", url: `/api/v1/records/${gone}?version=1`, headers });
    const { items } = await changes(`since=${next}&marc=true`);
    expect(items.map(({ id, deleted, marc }) => [id, deleted, marc !== undefined])).toEqual([
      [here, false, true],
      [gone, true, false],
    ]);
  });
});
