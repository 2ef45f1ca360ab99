import type { MarcRecord } from "@wenyuan/marc";
import { expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findSummaries } from "./record.store.ts";
import { refreshSummaries } from "./refresh-summaries.ts";
import { saveRecords } from "./save-records.ts";

const aRecord = (n: number): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "001", value: `r${n}` },
    { tag: "050", ind1: " ", ind2: "4", subfields: [{ code: "a", value: "QA76.6" }] },
    { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: `Work ${n}` }] },
  ],
});

it("makes summaries of an older make anew, once, and tells who follows", async () => {
  const db = await testDatabase();
  const keyed = Array.from({ length: 3 }, (_, n) => ({ key: `r${n}`, record: aRecord(n) }));
  await transact(db, (tx) => saveRecords(tx, keyed, { source: "test", profile: "marc21" }));
  const { client } = inside(db);
  await client.query(
    `update catalogue.record set summary = summary - 'lcc', summary_version = 1 where source_key <> 'r2'`,
  );
  const before = Number((await client.query("select count(*) from events.pending")).rows[0].count);

  expect(await refreshSummaries(db)).toBe(2);
  const { rows } = await client.query("select id::text from catalogue.record order by id");
  const summaries = await findSummaries(
    db,
    rows.map((row: { id: string }) => row.id),
  );
  expect([...summaries.values()].map((summary) => summary.lcc)).toEqual(["QA76.6", "QA76.6", "QA76.6"]);
  const after = Number((await client.query("select count(*) from events.pending")).rows[0].count);
  expect(after - before).toBe(1);
  expect(await refreshSummaries(db)).toBe(0);
});
