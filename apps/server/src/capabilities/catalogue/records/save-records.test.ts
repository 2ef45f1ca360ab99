import type { MarcRecord } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type KeyedRecord, saveRecords } from "./save-records.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});

const origin = { source: "test", profile: "marc21", by: "import:1" } as const;

const aRecord = (title: string): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "001", value: "89001234" },
    { tag: "003", value: "DLC" },
    field("010", "  ", ["a", "  89-1234 "]),
    field("020", "  ", ["a", "702000220X"]),
    field("100", "1 ", ["6", "880-01"], ["a", "Cao, Xueqin,"], ["e", "author."]),
    field("245", "10", ["a", title]),
    field("260", "  ", ["c", "1982"]),
    field("650", " 0", ["a", "Families"], ["z", "China"], ["v", "Fiction."]),
    field("880", "1 ", ["6", "100-01/$1"], ["a", "曹雪芹"]),
  ],
});

function field(tag: string, [ind1 = " ", ind2 = " "]: string, ...subfields: [string, string][]) {
  return { tag, ind1, ind2, subfields: subfields.map(([code, value]) => ({ code, value })) };
}

const save = (records: KeyedRecord[], by: string = origin.by) =>
  transact(db, (tx) => saveRecords(tx, records, { ...origin, by }));
const rows = async (text: string, id: string) => (await inside(db).client.query(text, [id])).rows;

describe("a saved record", () => {
  it("is found by its numbers, and by title, author and year in every script", async () => {
    const { saved } = await save([{ key: "one", record: aRecord("紅樓夢") }]);
    const { id } = saved[0]!;
    expect(
      await rows("select type, value from catalogue.record_identifier where record_id = $1 order by type, value", id),
    ).toEqual([
      { type: "control", value: "DLC 89001234" },
      { type: "isbn", value: "9787020002207" },
      { type: "lccn", value: "89001234" },
    ]);
    const [{ match_key: key }] = await rows("select match_key from catalogue.record where id = $1", id);
    expect(key).toBe("红楼梦|曹雪芹|1982");
  });

  it("has its headings at their fields, those of another script under the tag they stand for", async () => {
    const { saved } = await save([{ key: "two", record: aRecord("石头记") }]);
    const found = await rows(
      "select position, tag, kind, text, main_key, scheme from catalogue.record_heading where record_id = $1 order by position",
      saved[0]!.id,
    );
    expect(found).toEqual([
      { position: 4, tag: "100", kind: "person", text: "Cao, Xueqin", main_key: "cao, xueqin", scheme: null },
      {
        position: 7,
        tag: "650",
        kind: "topic",
        text: "Families--China--Fiction",
        main_key: "families",
        scheme: "lcsh",
      },
      { position: 8, tag: "100", kind: "person", text: "曹雪芹", main_key: "曹雪芹", scheme: null },
    ]);
  });

  it("that changes leaves what it was, by whom, and derives anew", async () => {
    const [first] = (await save([{ key: "three", record: aRecord("一") }])).saved;
    const { id } = first!;
    const changed = { ...aRecord("二"), fields: aRecord("二").fields.filter(({ tag }) => tag !== "020") };
    expect(await save([{ key: "three", record: changed }], "import:2")).toMatchObject({
      changed: 1,
      saved: [{ id, outcome: "changed", version: 2 }],
    });
    const versions = "select version, changed_by from catalogue.record_version where record_id = $1";
    expect(await rows(versions, id)).toEqual([{ version: 1, changed_by: "import:1" }]);
    const isbns = "select value from catalogue.record_identifier where record_id = $1 and type = 'isbn'";
    expect(await rows(isbns, id)).toEqual([]);
  });

  it("of one key, saved by several at once, is one record with a version of each", async () => {
    const titles = ["甲", "乙", "丙", "丁"];
    await Promise.all(titles.map((title) => save([{ key: "four", record: aRecord(title) }])));
    const { rows: found } = await inside(db).client.query(
      "select id, version, (select count(*)::integer from catalogue.record_version where record_id = record.id) as kept from catalogue.record where source_key = 'four'",
    );
    expect(found).toEqual([{ id: expect.any(String), version: 4, kept: 3 }]);
  });
});
