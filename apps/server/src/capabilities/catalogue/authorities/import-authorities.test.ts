import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { importAuthorities } from "./import-authorities.ts";

const data = process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../../../../../shared/data");
const real = join(data, "marc/auth.mrc");
if (!existsSync(real)) console.warn(`Skipped: no test data at ${real}; set WENYUAN_TEST_DATA to its folder.`);

const origin = { source: "test", profile: "marc21", by: "system" } as const;

const anAuthority = (number: string, name: string, leader = "00000nz  a2200000n  4500"): MarcRecord => ({
  leader,
  fields: [
    { tag: "001", value: number },
    { tag: "100", ind1: "1", ind2: " ", subfields: [{ code: "a", value: name }] },
  ],
});

const file = (...records: MarcRecord[]) => Buffer.concat(records.map((record) => writeIso2709(record)));

describe("an import of authorities", () => {
  it("keeps two different records under one number, and one that comes twice once", async () => {
    const db = await testDatabase();
    const bytes = file(anAuthority("1", "鲁迅"), anAuthority("1", "周树人"), anAuthority("1", "鲁迅"));
    expect(await importAuthorities(db, bytes, origin)).toMatchObject({ read: 3, created: 2, refused: 0 });
    expect(await importAuthorities(db, bytes, origin)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  });

  it("refuses records that are no authorities, and goes on", async () => {
    const db = await testDatabase();
    const bytes = Buffer.concat([
      file(anAuthority("1", "老舍", "00000nam a2200000 a 4500")),
      Buffer.from("no record at all\x1d"),
      file(anAuthority("2", "茅盾")),
    ]);
    expect(await importAuthorities(db, bytes, origin)).toMatchObject({ read: 3, created: 1, refused: 2 });
  });

  it.skipIf(!existsSync(real))("of real records, done again, changes nothing", async () => {
    const db = await testDatabase();
    const first = await importAuthorities(db, createReadStream(real), origin);
    const again = await importAuthorities(db, createReadStream(real), origin);
    expect(first.created).toBeGreaterThan(1000);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: first.created });
  });
});
