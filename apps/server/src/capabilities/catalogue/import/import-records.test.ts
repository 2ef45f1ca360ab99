import { controlValue, fromMarcJson, type MarcRecord, readIso2709, writeIso2709 } from "@wenyuan/marc";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../../../tests/setup/sample-catalogue.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { readLog, sequence } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { recordsAfter } from "../records/record.store.ts";
import { importRecords } from "./import-records.ts";
import { listEntries } from "./runs/entry.store.ts";

const origin = { source: "sample", profile: "marc21" } as const;
let db: Database;
beforeEach(async () => {
  db = await testDatabase();
});

async function allRecords(): Promise<MarcRecord[]> {
  return (await recordsAfter(db, "0", 1000)).map((record) => fromMarcJson(record.marc));
}

async function read(file: Uint8Array): Promise<MarcRecord[]> {
  const records = [];
  for await (const result of readIso2709(file)) if (result.kind === "record") records.push(result.record);
  return records;
}

describe("an import", () => {
  it("keeps every record whole: each field, in its order", async () => {
    const file = sampleFile();
    expect(await importRecords(db, file, origin)).toMatchObject({ read: 53, created: 53, refused: 0 });
    expect(await allRecords()).toEqual(await read(file));
  });

  it("done again changes nothing and tells nobody", async () => {
    await importRecords(db, sampleFile(), origin);
    while ((await sequence(db)) > 0);
    const { through } = await readLog(db, "0", { topics: [recordsChanged.name], limit: 1000 });
    expect(await importRecords(db, sampleFile(), origin)).toMatchObject({
      read: 53,
      created: 0,
      changed: 0,
      unchanged: 53,
    });
    expect(await sequence(db)).toBe(0);
    expect((await readLog(db, through, { topics: [recordsChanged.name], limit: 1000 })).events).toEqual([]);
  });

  it("updates what has changed, under the same id and a new version", async () => {
    await importRecords(db, sampleFile(), origin);
    const [first] = await recordsAfter(db, "0", 1);
    const [record] = await read(sampleFile());
    const changed = { ...record!, fields: record!.fields.filter((field) => field.tag !== "650") };
    expect(await importRecords(db, writeIso2709(changed), origin)).toMatchObject({ created: 0, changed: 1 });
    const [after] = await recordsAfter(db, "0", 1);
    expect(after).toMatchObject({ id: first!.id, version: 2 });
    expect(fromMarcJson(after!.marc)).toEqual({ ...changed, leader: fromMarcJson(after!.marc).leader });
  });

  it("keeps two different records that a file has under one number", async () => {
    const [first, second] = await read(sampleFile());
    const twin = {
      ...second!,
      fields: second!.fields.map((field) =>
        field.tag === "001" ? { tag: "001", value: controlValue(first!, "001")! } : field,
      ),
    };
    const file = Buffer.concat([writeIso2709(first!), writeIso2709(twin)]);
    expect(await importRecords(db, file, origin)).toMatchObject({ read: 2, created: 2 });
    expect(await importRecords(db, file, origin)).toMatchObject({ created: 0, unchanged: 2 });
  });

  it("keeps files of two sources apart, though their numbers meet", async () => {
    await importRecords(db, sampleFile(0), origin);
    expect(await importRecords(db, sampleFile(0), { ...origin, source: "another" })).toMatchObject({ created: 8 });
  });

  it("goes on after a record that cannot be read, and says which and why", async () => {
    const good = writeIso2709((await read(sampleFile(0)))[0]!);
    const file = Buffer.concat([
      good,
      Buffer.from("this is no record at all\x1d"),
      writeIso2709((await read(sampleFile(0)))[1]!),
    ]);
    const result = await importRecords(db, file, origin);
    expect(result).toMatchObject({ created: 2, refused: 1 });
    const [refused, ...others] = await listEntries(db, result.id, { filter: "refused", after: 0, limit: 10 });
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ number: 2, offset: good.length, hasRaw: true });
    expect(refused?.findings.length).toBeGreaterThan(0);
  });
});
