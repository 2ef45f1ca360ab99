import type { MarcRecord } from "@wenyuan/marc";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { consumeNext, registerConsumer } from "../../../kernel/events/consumer.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { changesConsumer } from "../changes/changes.consumer.ts";
import { saveRecords } from "../records/save-records.ts";
import { findDuplicates } from "./find-duplicates.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;
let title = "";

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
  await registerConsumer(library.kernel.db, changesConsumer.name);
});

beforeEach(() => {
  title = `第${++keys}种`;
});

interface Book {
  readonly title?: string;
  readonly isbn?: string;
  readonly author?: string;
  readonly year?: string;
}

const aRecord = ({ isbn, author = "巴金", year = "1980", ...book }: Book): MarcRecord => ({
  leader: "00000nam0 2200000   450 ",
  fields: [
    ...(isbn === undefined ? [] : [field("010", ["a", isbn])]),
    field("200", ["a", book.title ?? title]),
    field("210", ["c", "出版社"], ["d", year]),
    field("701", ["a", author], ["4", "著"]),
  ],
});

function field(tag: string, ...subfields: [string, string][]) {
  return { tag, ind1: " ", ind2: " ", subfields: subfields.map(([code, value]) => ({ code, value })) };
}

async function save(book: Book, id?: string): Promise<string> {
  const records = [{ key: `d${++keys}`, record: aRecord(book), id }];
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, records, { source: "test", profile: "cnmarc" }),
  );
  return saved[0]!.id;
}

interface Pair {
  readonly points: number;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly records: readonly { readonly id: string }[];
}

/** The pairs of a record, after what happened was compared. */
async function pairsOf(id: string): Promise<Pair[]> {
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  while ((await consumeNext(db, changesConsumer)) > 0);
  await findDuplicates(db);
  return (await library.request({ url: `/api/v1/records/${id}/duplicates`, headers })).json().items;
}

const others = (pairs: readonly Pair[], id: string) =>
  pairs.flatMap(({ records }) => records.map((record) => record.id)).filter((one) => one !== id);

const post = async (path: string, recordIds: string[]) =>
  (
    await library.request({ method: "POST", url: `/api/v1/duplicates/${path}`, headers, payload: { recordIds } })
  ).json();

describe("the report of duplicates", () => {
  it("names two records of one title, author and year, and says why", async () => {
    const [one, two] = [await save({}), await save({})];
    const pairs = await pairsOf(one);
    expect(others(pairs, one)).toEqual([two]);
    expect(pairs[0]?.reasons.map((reason) => reason.text)).toEqual(["same title", "same author", "same year"]);
  });

  it("ranks those of one number above", async () => {
    const book = { isbn: "9787020002207" };
    const [one, two] = [await save(book), await save(book)];
    const pairs = await pairsOf(one);
    expect([others(pairs, one), pairs[0]!.points >= 1000]).toEqual([[two], true]);
  });

  it("does not name other editions: another number or another year", async () => {
    const one = await save({ isbn: "9787020002214", year: "1985" });
    await save({ isbn: "9787108006721", year: "1985" });
    await save({ year: "1999" });
    expect(await pairsOf(one)).toEqual([]);
  });

  it("forgets a pair when one of the two has changed or is gone", async () => {
    const [one, two, three] = [await save({}), await save({}), await save({})];
    expect(others(await pairsOf(one), one)).toEqual([two, three]);
    await save({ title: `${title}续` }, two);
    expect(others(await pairsOf(one), one)).toEqual([three]);
    await library.request({ method: "DELETE", url: `/api/v1/records/${three}?version=1`, headers });
    expect(await pairsOf(one)).toEqual([]);
  });

  it("names no more what an editor dismissed, until it is recalled", async () => {
    const [one, two] = [await save({}), await save({})];
    await pairsOf(one);
    expect(await post("dismiss", [two, one])).toEqual({ dismissed: true });
    await save({ author: "巴金 (1904-2005)" }, two);
    await save({}, two);
    expect(await pairsOf(one)).toEqual([]);
    await post("recall", [one, two]);
    expect(others(await pairsOf(one), one)).toEqual([two]);
    expect((await post("dismiss", [one, "999999"])).code).toBe("catalogue.pair-not-found");
  });

  it("compares each change once", async () => {
    await pairsOf(await save({}));
    expect(await findDuplicates(library.kernel.db)).toBe(0);
  });
});
