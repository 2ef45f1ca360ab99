import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { createItems } from "./create-items.ts";
import { findItemByBarcode, findItems, itemsOfRecords } from "./item.store.ts";
import type { NewItem } from "./item.ts";
import { aLibrary, anItem, haveItems, origin, someRecords } from "./testing/an-item.ts";

let db: Database;
let record: string;
let other: string;

beforeEach(async () => {
  db = await testDatabase();
  await aLibrary(db);
  [record, other] = (await someRecords(db, "围城", "活着")) as [string, string];
});

const create = (...items: NewItem[]) => transact(db, (tx) => createItems(tx, items, origin));

describe("items that are made", () => {
  it("keep all that is stated of them, numbers with their leading zeros", async () => {
    const facts = {
      barcode: "00012345",
      accessionNumber: "0098765",
      assetNumber: "GZ-2024-001",
      rfidUid: "E00401508A1B2C3D",
      callNumber: "I246.5/123=2",
      enumeration: "2019,no.1–6",
      copyNumber: 2,
      price: { minor: 4500, currency: "CNY" },
      accompanying: { text: "光盘", count: 1 },
      acquiredBy: "purchase",
      acquiredOn: "2024-03-01",
      notePublic: "书脊修补",
      noteStaff: "缺版权页",
      temporary: { location: "reserve", kind: "course-reserve", until: new Date("2027-01-24T00:00:00Z") },
      suppressed: true,
    };
    const [id] = await haveItems(db, anItem(record, facts));
    const [item] = await findItems(db, [id!]);
    expect(item).toMatchObject({ id, recordId: record, kind: "book", location: "main-3", version: 1, ...facts });
    expect(item?.changedBy).toBe("account:1");
  });

  it("state nothing that was not stated", async () => {
    const [id] = await haveItems(db, anItem(record));
    const [item] = await findItems(db, [id!]);
    const { createdAt: _created, updatedAt: _updated, ...rest } = item!;
    expect(rest).toEqual({
      id,
      recordId: record,
      kind: "book",
      location: "main-3",
      suppressed: false,
      version: 1,
      changedBy: "account:1",
    });
  });

  it("are found by barcode, as text", async () => {
    const [id] = await haveItems(db, anItem(record, { barcode: "0012" }));
    expect((await findItemByBarcode(db, "0012"))?.id).toBe(id);
    expect(await findItemByBarcode(db, "12")).toBeUndefined();
  });

  it("stand under their records in the order of the shelf, without those withdrawn", async () => {
    const [tenth, second, gone, foreign] = await haveItems(
      db,
      anItem(record, { callNumber: "I246.5/1:10" }),
      anItem(record, { callNumber: "I246.5/1:2" }),
      anItem(record, { callNumber: "I246.5/1:3" }),
      anItem(other, { callNumber: "I247.57/9" }),
    );
    await inside(db).client.query("update catalogue.item set withdrawn_at = now() where id = $1", [gone]);
    const items = await itemsOfRecords(db, [record, other, "999999"]);
    expect(items.get(record)?.map(({ id }) => id)).toEqual([second, tenth]);
    expect(items.get(other)?.map(({ id }) => id)).toEqual([foreign]);
    expect(items.has("999999")).toBe(false);
  });

  it("are told of, once, with their records", async () => {
    await create(anItem(record), anItem(record), anItem(other));
    const { rows } = await inside(db).client.query(
      "select payload from events.pending where topic = 'catalogue.items-changed'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].payload.ids).toHaveLength(3);
    expect(rows[0].payload.recordIds).toEqual([record, other]);
  });
});

describe("an item whose number another has", () => {
  it("is left out and the holder named; the others are made", async () => {
    const [holder] = await haveItems(db, anItem(record, { barcode: "0001", rfidUid: "AA" }));
    const { ids, refused } = await create(
      anItem(other, { barcode: "0001" }),
      anItem(other, { barcode: "0002" }),
      anItem(other, { barcode: "0003", rfidUid: "AA" }),
      anItem(other, { barcode: "0002" }),
    );
    expect(ids.map((id) => id !== undefined)).toEqual([false, true, false, false]);
    expect(refused).toEqual([
      { n: 0, reason: "barcode-taken", by: holder },
      { n: 2, reason: "rfid-taken", by: holder },
      { n: 3, reason: "barcode-taken" },
    ]);
  });

  it("is known again when it was imported before", async () => {
    const imported = anItem(record, { source: "huiwen", sourceKey: "905-1", barcode: "0001" });
    const [first] = await haveItems(db, imported);
    const { ids, refused } = await create(imported);
    expect([ids, refused]).toEqual([[undefined], [{ n: 0, reason: "imported-before", by: first }]]);
  });

  it("is told from one that its source brought before under the same barcode for another record", async () => {
    const imported = anItem(record, { source: "huiwen", sourceKey: "0001", barcode: "0001" });
    const [first] = await haveItems(db, imported);
    const { refused } = await create({ ...imported, recordId: other });
    expect(refused).toEqual([{ n: 0, reason: "imported-elsewhere", by: first, record }]);
  });

  it("of two made at the same time one is", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(anItem(record, { barcode: "0001" }))));
    expect(answers.filter(({ refused }) => refused.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ refused }) => refused.map((one) => one.reason))).toEqual(Array(5).fill("barcode-taken"));
  });
});
