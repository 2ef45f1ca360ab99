import { isProblem } from "@wenyuan/problem";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { cardsOf, findReaderByBarcode } from "../cards/card.store.ts";
import { reportLoss } from "../cards/report-loss.ts";
import { changeReader } from "../people/change-reader.ts";
import { findReader } from "../people/reader.store.ts";
import { restrictionsOf } from "../restrictions/restriction.store.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { applyFeed } from "./apply-feed.ts";
import { listFeedRows, namesOfRows } from "./feed.store.ts";
import { prepareFeed } from "./prepare-feed.ts";
import { undoFeed } from "./undo-feed.ts";

const at = { today: "2026-11-21", doing: testDoing };
let db: Database;
beforeEach(async () => {
  db = await testDatabase();
});

async function prepare(csv: string | Uint8Array, options: { source?: string; complete?: boolean } = {}) {
  const bytes = typeof csv === "string" ? Buffer.from(csv) : csv;
  const prepared = await prepareFeed(db, { bytes, source: "students", ...options }, at);
  if (isProblem(prepared)) throw new Error(prepared.code);
  return prepared;
}

async function feed(csv: string, options: { source?: string; complete?: boolean; goneAreGone?: boolean } = {}) {
  const { id } = await prepare(csv, options);
  const counts = await applyFeed(db, id, { ...at, ...(options.goneAreGone ? { goneAreGone: true } : {}) });
  if (isProblem(counts)) throw new Error(counts.code);
  return { id, counts };
}

async function readerOf(number: string) {
  const shown = await findReaderByBarcode(db, number);
  return (await findReader(db, shown!.readerId))!;
}

async function countReaders(): Promise<number> {
  const { rows } = await inside(db).client.query<{ count: number }>(
    "select count(*)::int as count from readers.reader",
  );
  return rows[0]!.count;
}

/** Synthetic people. */
const list = `学号,姓名,培养层次,学院,专业,年级,有效期至,卡号,身份证号
0020230001,单合成,本科,数学学院,数学,2023级,2027-06-30,04A22BC3,SYN-0001
0020230002,买买提·合成,本科,物理学院,物理,2023,2027/6/30,04A22BC4,SYN-0002
`;

describe("a list of people", () => {
  it("says what it would do and changes nobody", async () => {
    const { counts } = await prepare(list);
    expect(counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 0, missing: 0 });
    expect(await countReaders()).toBe(0);
  });

  it("makes readers with numbers, chips and days; a second time it changes nothing", async () => {
    expect((await feed(list)).counts).toMatchObject({ new: 2 });
    expect(await readerOf("0020230001")).toMatchObject({
      displayName: "单合成",
      category: "undergraduate",
      department: "数学学院",
      entryYear: 2023,
      expiresOn: "2027-06-30",
    });
    expect(await findReaderByBarcode(db, "c42ba204")).toMatchObject({ kind: "nfc", status: "active" });
    expect((await feed(list)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  });

  it("keeps no number of an identity document, only what tells that two are the same", async () => {
    const { id } = await feed(list);
    const rows = await listFeedRows(db, id, { after: -1, limit: 10 });
    const { rows: stored } = await inside(db).client.query("select r::text from readers.reader r");
    expect(JSON.stringify([rows, stored])).not.toContain("SYN-000");
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${list}`)],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(list, "utf16le")])],
    ["semicolons", Buffer.from(list.replaceAll(",", ";"))],
    ["tabs and CRLF", Buffer.from(list.replaceAll(",", "\t").replaceAll("\n", "\r\n"))],
    // 学号,姓名,类型 / 0099,王五,本科 as a campus system writes them.
    ["GBK", Buffer.from("d1a7bac52cd0d5c3fb2cc0e0d0cd0a303039392ccdf5cee52cb1beBFC60a".toLowerCase(), "hex")],
  ])("is read in %s", async (_, bytes) => {
    expect((await prepare(bytes)).counts).toMatchObject({ refused: 0 });
  });

  it("refuses what cannot be, line by line, with the column and how to mend it", async () => {
    const { id, counts } = await prepare(`学号,姓名,读者类型,有效期至,年级
001,合成甲,本科,2027-02-30,2023
002,,国王,2027-06-30,去年
003,"合成,乙",博士,2027年6月30日,2022
003,合成丙,博士,,
`);
    expect(counts).toMatchObject({ new: 1, refused: 3 });
    const rows = await listFeedRows(db, id, { outcomes: ["refused"], after: -1, limit: 10 });
    expect(rows.map(({ line, faults }) => [line, faults.map(({ column }) => column)])).toEqual([
      [2, ["有效期至"]],
      [3, ["姓名", "读者类型", "年级"]],
      [5, ["学号"]],
    ]);
    expect(rows[0]!.faults[0]!.why.zh).toContain("2027-06-30");
    expect(rows.map(({ person }) => [person?.number, person?.name])).toEqual([
      ["001", "合成甲"],
      ["002", ""],
      ["003", "合成丙"],
    ]);
  });

  it("is refused whole when a needed column is missing", async () => {
    const refused = await prepareFeed(db, { bytes: Buffer.from("学号,年级\n1,2\n"), source: "students" }, at);
    expect(refused).toMatchObject({ code: "readers.columns-missing", detail: { zh: expect.stringContaining("姓名") } });
  });

  it("refuses a number that is another person's active card", async () => {
    await aReader(db, { cards: [{ kind: "barcode", code: "B7" }] });
    const { id, counts } = await prepare("学号,姓名,类型,条码\n77,合成,本科,B7\n");
    expect(counts).toMatchObject({ refused: 1, new: 0 });
    const [row] = await listFeedRows(db, id, { after: -1, limit: 1 });
    expect(row!.faults[0]!.why.en).toMatch(/merge the two records/);
  });
});

describe("a life", () => {
  it("goes from 本 to 硕 as one person with a new number, known by the former one", async () => {
    await feed(list);
    const before = await readerOf("0020230001");
    const { counts, id } = await feed(
      "学号,姓名,培养层次,学院,原学号,有效期至\n0120270009,单合成,硕士,数学学院,0020230001,2030-06-30\n",
      { source: "graduates" },
    );
    expect(counts).toMatchObject({ changed: 1, new: 0 });
    const after = await readerOf("0120270009");
    expect(after).toMatchObject({ id: before.id, category: "master", expiresOn: "2030-06-30" });
    expect(await findReaderByBarcode(db, "0020230001")).toMatchObject({ readerId: before.id, status: "replaced" });
    const [row] = await listFeedRows(db, id, { after: -1, limit: 1 });
    expect(row).toMatchObject({
      kind: "promotion",
      before: { category: "undergraduate" },
      after: { category: "master" },
    });
  });

  it("is one person by the document too, when no former number is given", async () => {
    await feed(list);
    const before = await readerOf("0020230002");
    await feed("学号,姓名,培养层次,身份证号\n0120270010,MAIMAITI Hecheng,硕士,syn-0002\n", { source: "graduates" });
    const after = await readerOf("0120270010");
    expect([after.id, after.names]).toEqual([
      before.id,
      [
        { kind: "usual", text: "MAIMAITI Hecheng" },
        { kind: "former", text: "买买提·合成" },
      ],
    ]);
  });

  it.each([
    ["transfer", "专业", "统计学"],
    ["extension", "有效期至", "2028-06-30"],
    ["leave", "状态", "休学"],
    ["left", "状态", "退学"],
    ["deceased", "状态", "去世"],
  ])("has a %s when %s becomes %s", async (kind, column, value) => {
    await feed(list);
    const { id } = await feed(`学号,姓名,培养层次,${column}\n0020230001,单合成,本科,${value}\n`);
    const [row] = await listFeedRows(db, id, { after: -1, limit: 1 });
    expect(row).toMatchObject({ outcome: "changed", kind });
  });

  it("on leave borrows nothing, and again when back", async () => {
    await feed(list);
    const { id } = await readerOf("0020230001");
    await feed("学号,姓名,培养层次,状态\n0020230001,单合成,本科,休学\n");
    expect(await restrictionsOf(db, id)).toMatchObject([{ kind: "block", origin: "on-leave" }]);
    await feed("学号,姓名,培养层次,状态\n0020230001,单合成,本科,在读\n");
    expect(await restrictionsOf(db, id)).toEqual([]);
  });

  it("keeps a lost card lost, whatever the campus says", async () => {
    await feed(list);
    const { id } = await readerOf("0020230001");
    await transact(db, (tx) => reportLoss(tx, { readerId: id }, testDoing));
    await feed(list);
    expect(await findReaderByBarcode(db, "04A22BC3")).toMatchObject({ status: "lost" });
  });
});

describe("a complete list", () => {
  const one = list.split("\n").slice(0, 2).join("\n");

  it("takes who is not in it for gone", async () => {
    await feed(list);
    const { counts } = await feed(one, { complete: true });
    expect(counts).toMatchObject({ missing: 1, unchanged: 1 });
    expect(await readerOf("0020230002")).toMatchObject({ status: "left", leftOn: "2026-11-21" });
  });

  it("names those who are not in it", async () => {
    await feed(list);
    const { id } = await prepare("学号,姓名,类型\n0020230001,单合成,本科\n", { complete: true });
    const rows = await listFeedRows(db, id, { outcomes: ["missing"], after: -1, limit: 10 });
    expect([...(await namesOfRows(db, rows)).values()]).toEqual([{ name: "买买提·合成", number: "0020230002" }]);
  });

  it("says nothing of readers of another source", async () => {
    const other = await aReader(db);
    await feed(list, { complete: true });
    expect(await findReader(db, other)).toMatchObject({ status: "active" });
  });

  it("in which too many are missing waits for somebody to say that they have gone", async () => {
    const many = Array.from({ length: 60 }, (_, n) => `9${n},合成${n},本科`).join("\n");
    await feed(`学号,姓名,类型\n${many}\n`);
    const { id } = await prepare("学号,姓名,类型\n90,合成0,本科\n", { complete: true });
    expect(await applyFeed(db, id, at)).toMatchObject({ code: "readers.too-many-missing" });
    expect(await applyFeed(db, id, { ...at, goneAreGone: true })).toMatchObject({ missing: 59 });
  });
});

describe("undoing a feed", () => {
  it("removes whom it made and gives others back what stood before", async () => {
    await feed(list);
    const { id } = await feed(`学号,姓名,培养层次,学院,卡号
0020230001,单合成,本科,化学学院,04A22BFF
0020230003,合成新,本科,化学学院,
`);
    expect(await undoFeed(db, id, at)).toEqual({ removed: 1, restored: 1, kept: 0 });
    expect(await readerOf("0020230001")).toMatchObject({ department: "数学学院" });
    expect(await findReaderByBarcode(db, "04A22BC3")).toMatchObject({ status: "active" });
    expect(await findReaderByBarcode(db, "04A22BFF")).toMatchObject({ status: "replaced" });
    expect(await findReaderByBarcode(db, "0020230003")).toBeUndefined();
  });

  it("leaves alone who was changed since", async () => {
    const { id } = await feed(list);
    const reader = await readerOf("0020230001");
    await transact(db, (tx) => changeReader(tx, { id: reader.id, fields: { phone: "13800000000" } }, testDoing));
    expect(await undoFeed(db, id, at)).toEqual({ removed: 1, restored: 0, kept: 1 });
    expect(await findReader(db, reader.id)).toMatchObject({ phone: "13800000000" });
  });

  it("takes a promotion back: the former number is valid again", async () => {
    await feed(list);
    const { id } = await feed("学号,姓名,培养层次,原学号\n0120270009,单合成,硕士,0020230001\n");
    await undoFeed(db, id, at);
    const reader = await readerOf("0020230001");
    expect(reader.category).toBe("undergraduate");
    const active = (await cardsOf(db, [reader.id])).filter(({ status }) => status === "active");
    expect(active.map(({ code }) => code).toSorted()).toEqual(["0020230001", "04A22BC3"]);
    expect((await feed(list)).counts).toMatchObject({ unchanged: 2 });
  });

  it("is done once", async () => {
    const { id } = await feed(list);
    await undoFeed(db, id, at);
    expect(await undoFeed(db, id, at)).toMatchObject({ code: "readers.feed-not-applied" });
    expect(await applyFeed(db, id, at)).toMatchObject({ code: "readers.feed-done" });
  });
});
