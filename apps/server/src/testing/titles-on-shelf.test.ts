import { beforeAll, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../tests/setup/sample-catalogue.ts";
import { saveAuthorities } from "../capabilities/catalogue/authorities/save-authorities.ts";
import { importRecords } from "../capabilities/catalogue/index.ts";
import { type LendingDesk, openLendingDesk } from "../capabilities/circulation/testing/lending-desk.ts";
import { transact } from "../kernel/db/transact.ts";
import { consumeNext, registerConsumer } from "../kernel/events/consumer.ts";
import { sequence } from "../kernel/events/event-log.ts";
import { followNext } from "../kernel/events/follower.ts";

let desk: LendingDesk;
let book: { recordId: string; barcodes: string[] };
let title: string;

/** Those that keep what lending knows of copies. */
function itemConsumers() {
  const { modules } = desk.library.app;
  return modules.flatMap((module) => module.consumers ?? []).filter(({ name }) => name === "circulation.follow-items");
}

async function settle(): Promise<void> {
  const { db } = desk.library.kernel;
  while ((await sequence(db)) > 0);
  for (const consumer of itemConsumers()) while ((await consumeNext(db, consumer)) > 0);
  while ((await sequence(db)) > 0);
  const followers = desk.library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

async function ask<Answer>(path: string, query: Record<string, string>): Promise<Answer> {
  const answer = await desk.library.request({ url: `/api/v1/${path}?${new URLSearchParams(query)}` });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

interface Hits {
  readonly total: number;
  readonly hits: readonly { id: string; availability?: { items: number; available: number; branches: unknown[] } }[];
}
interface Suggestions {
  readonly suggestions: readonly { text: string; note: string; href: string; count: number; available?: number }[];
}

const field = (tag: string, ind1: string, text: string) => ({
  tag,
  ind1,
  ind2: " ",
  subfields: [{ code: "a", value: text }],
});

/** 周樹人, see 鲁迅; and 鲁迅, see also 许广平. */
async function saveLuXun(): Promise<void> {
  const record = {
    leader: "00000nz  a2200000n  4500",
    fields: [
      { tag: "001", value: "lx" },
      { tag: "008", value: "860211n| azannaabn          |a aaa      " },
      field("100", "1", "鲁迅"),
      field("400", "1", "周樹人"),
      field("500", "1", "许广平"),
    ],
  };
  const origin = { source: "test", profile: "marc21", by: "system" } as const;
  await transact(desk.library.kernel.db, (tx) => saveAuthorities(tx, [{ key: "lx", record }], origin));
}

beforeAll(async () => {
  desk = await openLendingDesk();
  for (const { name } of itemConsumers()) await registerConsumer(desk.library.kernel.db, name);
  await importRecords(desk.library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  book = await desk.title(1);
  await saveLuXun();
  await settle();
  const { hits } = await ask<{ hits: { id: string; title: string }[] }>("search", { q: "合成测试书" });
  title = hits.find(({ id }) => id === book.recordId)?.title ?? "";
});

describe("titles on the shelf", () => {
  it("are found by themselves, and every hit and suggestion says how many there are, from lending itself", async () => {
    const onShelf = { q: "合成测试书", "filter.available": "main" };
    expect((await ask<Hits>("search", onShelf)).hits).toMatchObject([
      { id: book.recordId, availability: { items: 1, available: 1, branches: [{ branch: "main" }] } },
    ]);
    const [before] = (await ask<Suggestions>("suggestions", { q: "合成", lang: "zh" })).suggestions;
    expect(before).toMatchObject({ text: title, available: 1, href: `/zh/records/${book.recordId}` });

    expect((await desk.checkOut(await desk.reader(), book.barcodes[0] ?? "")).status).toBe(201);
    const { hits } = await ask<Hits>("search", { q: "合成测试书" });
    expect(hits[0]?.availability).toMatchObject({ items: 1, available: 0 });
    const [after] = (await ask<Suggestions>("suggestions", { q: "合成" })).suggestions;
    expect(after).toMatchObject({ available: 0, note: "Title · none on the shelf" });

    await settle();
    expect((await ask<Hits>("search", onShelf)).total).toBe(0);
    expect((await ask<Hits>("search", { q: "合成测试书", "filter.available": "*" })).total).toBe(0);
  });

  it("that were lent come before those that were not, by popularity", async () => {
    const other = await desk.title(1);
    await settle();
    const { hits } = await ask<Hits>("search", { q: "合成测试书", sort: "popularity" });
    expect(hits.map(({ id }) => id)).toEqual([book.recordId, other.recordId]);
  });
});

interface HeadingRow {
  readonly value: string;
  readonly see?: string[];
  readonly seeAlso?: string[];
  readonly anchor?: true;
}

/** The row at which the list of authors opens. */
async function authorAt(at: string): Promise<HeadingRow | undefined> {
  const { rows } = await ask<{ rows: HeadingRow[] }>("browse", { facet: "author", at });
  return rows.find(({ anchor }) => anchor);
}

describe("authority records", () => {
  it("lead from a name that is not used to the one that is, while somebody types", async () => {
    const { suggestions } = await ask<Suggestions>("suggestions", { q: "周树" });
    expect(suggestions).toContainEqual(expect.objectContaining({ text: "鲁迅", note: "used for “周樹人”" }));
  });

  it("say see and see also in the list of authors", async () => {
    expect(await authorAt("周树人")).toMatchObject({ value: "周树人", see: ["鲁迅"] });
    expect(await authorAt("鲁迅")).toMatchObject({ value: "鲁迅", seeAlso: ["许广平"] });
  });
});
