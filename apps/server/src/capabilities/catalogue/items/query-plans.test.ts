import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { plansOf } from "../../../kernel/db/testing/plans-of.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { shelfAfter, shelfBefore } from "../call-numbers/shelf.store.ts";
import { countOnShelf } from "../classification/class.store.ts";
import { findItemByBarcode, itemsOfRecords } from "./item.store.ts";
import { aLibrary } from "./testing/an-item.ts";

/*
 * The hot queries read by an index, whatever the size: nothing is sorted and no table is read whole. Plans are asked for with the values
 * that the program sends.
 */

const items = 30_000;
let db: Database;

beforeAll(async () => {
  db = await testDatabase();
  await aLibrary(db);
  const { client } = inside(db);
  await client.query(
    `insert into catalogue.record (profile, source, source_key, marc, summary)
       select 'marc21', 'plan', n::text, '{}', '{"title": {"text": "x"}, "authors": [], "isbns": []}' from generate_series(1, $1 / 3) n`,
    [items],
  );
  await client.query(
    `insert into catalogue.item (record_id, barcode, kind, location, call_number, call_number_key)
       select r.id, r.id || '-' || c, 'book', case c when 1 then 'main-3' else 'science-1' end, 'TP3/' || r.id, ' TP3! ' || lpad(r.id::text, 9, '0')
       from catalogue.record r, generate_series(1, 3) c`,
  );
  await client.query("vacuum analyze catalogue.item");
  await client.query("analyze catalogue.record");
}, 120_000);

const middle = { key: " TP3! 000005000", id: "0" };

describe("the query for", () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ["an item by its barcode", "item_barcode_key", () => findItemByBarcode(db, "5000-2")],
    [
      "the items of a page of hits",
      "item_of_record",
      () =>
        itemsOfRecords(
          db,
          Array.from({ length: 20 }, (_, n) => String(400 * n + 1)),
        ),
    ],
    ["the shelf behind a place", "item_shelf_order", () => shelfAfter(db, { from: middle, limit: 11 })],
    ["the shelf before a place", "item_shelf_order", () => shelfBefore(db, { from: middle, limit: 11 })],
    ["the shelf of a location", "item_shelf", () => shelfAfter(db, { from: middle, limit: 11, location: "main-3" })],
    [
      "the items of a class",
      "item_shelf_order",
      () => countOnShelf(db, [{ from: " TP3! 000005", before: " TP3! 0000051" }]),
    ],
  ])("%s reads by %s", async (_, index, work) => {
    const nodes = await plansOf(db, work);
    expect(nodes.map((node) => node["Index Name"])).toContain(index);
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan")).toEqual([]);
  });

  it("a stretch of the shelf sorts nothing", async () => {
    const nodes = await plansOf(db, () => shelfAfter(db, { from: middle, limit: 11 }));
    expect(nodes.map((node) => node["Node Type"])).not.toContain("Sort");
  });
});
