import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MarcRecord, parseMarcXml, readIso2709Sync, writeIso2709 } from "@wenyuan/marc";
import { expect, it } from "vitest";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { importRecords } from "../import/import-records.ts";
import { vendorProfiles } from "../import/items/vendor-layouts.ts";
import { savePlaces } from "../places/place.store.ts";
import { newestRecords } from "../records/record.store.ts";
import { type ExportOptions, exportRecords } from "./export-records.ts";

const data = process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../../../../../shared/data");
const real = join(data, "marc/virginia-2000.mrc");
if (!existsSync(real)) console.warn(`SKIPPED: ${real} is not there; the round trip of real records is not tested.`);

async function exported(
  db: Parameters<typeof exportRecords>[0],
  options: Partial<ExportOptions> = {},
): Promise<Buffer> {
  const all = { scope: { kind: "whole" }, format: "iso2709", encoding: "utf-8", ...options } as const;
  return Buffer.concat(await Array.fromAsync(exportRecords(db, all)));
}

const field = (tag: string, ...subfields: [string, string][]) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});
const aBook = (number: string, ...more: MarcRecord["fields"][number][]): MarcRecord => ({
  leader: "00000nam0 2200000   450 ",
  fields: [{ tag: "001", value: number }, field("200", ["a", `书名${number}`]), ...more],
});
const fileOf = (...records: MarcRecord[]) => Buffer.concat(records.map((one) => writeIso2709(one)));

it.skipIf(!existsSync(real))(
  "gives every record of a real file back byte for byte",
  async () => {
    const bytes = readFileSync(real);
    const came = [...readIso2709Sync(bytes)].flatMap((one) =>
      one.kind === "record" && one.repairs.length === 0 && one.encoding.encoding === "utf-8"
        ? [Buffer.from(one.bytes)]
        : [],
    );
    const db = await testDatabase();
    await importRecords(db, Buffer.concat(came), { source: "real", profile: "marc21", plan: { policy: "create" } });
    const went = [...readIso2709Sync(await exported(db))].map((one) => Buffer.from(one.bytes).toString("latin1"));
    const given = came.map((one) => one.toString("latin1"));
    expect(went.length).toBeGreaterThan(1000);
    expect(went.filter((one, i) => one !== given[i]).length).toBe(0);
  },
  120_000,
);

it("writes MARCXML, JSON, Dublin Core and MODS that hold each record", async () => {
  const db = await testDatabase();
  await importRecords(db, fileOf(aBook("1"), aBook("2")), { source: "s", profile: "cnmarc" });
  const xml = (await exported(db, { format: "marcxml" })).toString();
  expect(parseMarcXml(xml).map((one) => one.kind)).toEqual(["record", "record"]);
  expect(JSON.parse((await exported(db, { format: "marc-json" })).toString())).toHaveLength(2);
  expect((await exported(db, { format: "marc-json-lines" })).toString().trim().split("\n")).toHaveLength(2);
  for (const format of ["dc", "mods"] as const) {
    const text = (await exported(db, { format })).toString();
    expect([text.match(/<\?xml/g)?.length, text.includes("书名1"), text.includes("书名2")]).toEqual([1, true, true]);
  }
});

it("writes GB18030, rare characters too, which read back as they were", async () => {
  const db = await testDatabase();
  const rare = aBook("1", field("701", ["a", "𠮷田"]));
  await importRecords(db, fileOf(rare), { source: "s", profile: "cnmarc" });
  const [back] = [
    ...readIso2709Sync(await exported(db, { encoding: "gb18030" }), { profile: "cnmarc", encoding: "gb18030" }),
  ];
  expect(back?.kind === "record" && back.record.fields).toEqual(rare.fields);
});

it("tells who follows changes what was changed and deleted since, and nothing else", async () => {
  const db = await testDatabase();
  await importRecords(db, fileOf(aBook("1"), aBook("2")), { source: "s", profile: "cnmarc" });
  const since = new Date();
  await importRecords(db, fileOf(aBook("2", field("300", ["a", "改"]))), { source: "s", profile: "cnmarc" });
  const scope = { kind: "changed", since, until: new Date(Date.now() + 60_000) } as const;
  const records = [...readIso2709Sync(await exported(db, { scope }), { profile: "cnmarc" })];
  expect(records.map((one) => one.kind === "record" && one.record.fields[0])).toEqual([{ tag: "001", value: "2" }]);
});

it("writes items back so that an import with the same profile makes the same items", async () => {
  const name = { zh: "主馆", en: "Main" };
  const { layout } = vendorProfiles.find(({ code }) => code === "huiwen")!;
  const plan = { items: { layout, places: { ZK: "stacks", stacks: "stacks" }, kinds: {}, defaultKind: "book" } };
  const places = {
    branches: [{ code: "m", name, position: 0 }],
    locations: [{ code: "stacks", branch: "m", name, closed: false, position: 0 }],
  };
  const item = field("905", ["b", "0001234"], ["c", "ZK"], ["s", "I247.57/12"], ["v", "上"]);
  const first = await testDatabase();
  await transact(first, (tx) => savePlaces(tx, places));
  await importRecords(first, fileOf(aBook("1", item)), { source: "s", profile: "cnmarc", plan });
  const file = await exported(first, { layout });
  const second = await testDatabase();
  await transact(second, (tx) => savePlaces(tx, places));
  const done = await importRecords(second, file, { source: "s", profile: "cnmarc", plan });
  expect(done).toMatchObject({ created: 1, items: 1, itemsRefused: 0 });
  expect((await exported(second, { layout })).equals(file)).toBe(true);
});

it("names a record that ISO 2709 cannot hold, and writes the others", async () => {
  const db = await testDatabase();
  const long = {
    ...aBook("1"),
    fields: [...aBook("1").fields, ...Array.from({ length: 14 }, () => field("330", ["a", "x".repeat(9000)]))],
  };
  const xml = `${JSON.stringify({ leader: long.leader, fields: long.fields.map(jsonField) })}\n`;
  await importRecords(db, Buffer.from(xml), { source: "s", profile: "cnmarc", plan: { format: "marc-json-lines" } });
  await importRecords(db, fileOf(aBook("2")), { source: "s", profile: "cnmarc" });
  const unwritable: string[] = [];
  const file = await exported(db, { onUnwritable: (id, reason) => unwritable.push(`${id} ${reason.en}`) });
  const newest = await newestRecords(db, 2);
  expect([...readIso2709Sync(file)]).toHaveLength(1);
  expect(unwritable).toEqual([expect.stringContaining(`${newest[1]!.id} the record is longer than the 99,999 bytes`)]);
});

function jsonField(one: MarcRecord["fields"][number]) {
  if ("value" in one) return { [one.tag]: one.value };
  return {
    [one.tag]: {
      ind1: one.ind1,
      ind2: one.ind2,
      subfields: one.subfields.map(({ code, value }) => ({ [code]: value })),
    },
  };
}
