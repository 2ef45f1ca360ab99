import { fromMarcJson } from "@wenyuan/marc";
import { isProblem } from "@wenyuan/problem";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findItems } from "../items/item.store.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { updateItem } from "../items/update-item.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import { updateRecord } from "../records/update-record.ts";
import { applyWaitingBatches } from "./apply-batch-change.ts";
import { countOutcomes, findBatch, listEntries } from "./batch-change.store.ts";
import type { BatchWork, Selection } from "./batch-change.ts";
import { startBatch, undoBatch } from "./change-batch-state.ts";
import { prepareBatchChange } from "./prepare-batch-change.ts";

let db: Database;
const now = new Date("2026-11-21T02:00:00Z");
const editing = { by: "account:1", now };

beforeAll(async () => {
  db = await testDatabase();
  await aLibrary(db);
});

const addNote = {
  target: "records",
  operations: [
    {
      do: "add-field",
      field: { tag: "500", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "Gift" }] },
      unless: "same",
    },
  ],
} as const satisfies BatchWork;

async function prepare(work: BatchWork, selection: Selection): Promise<string> {
  const id = await transact(db, (tx) => prepareBatchChange(tx, { work, selection, note: undefined, ...editing }));
  if (isProblem(id)) throw new Error(id.code);
  return id;
}

async function run(id: string, act: typeof startBatch): Promise<void> {
  const begun = await transact(db, (tx) => act(tx, id, editing));
  if (isProblem(begun)) throw new Error(begun.code);
  await applyWaitingBatches(db, () => now);
}

const tagsOf = async (id: string) => fromMarcJson((await findEditedRecord(db, id))!.marc).fields.map(({ tag }) => tag);
const previewOf = async (id: string) => (await findBatch(db, id))!.preview;

describe("a batch change of records", () => {
  it("counts exactly what it would do, with samples, and changes nothing yet", async () => {
    const [one, two] = (await someRecords(db, "围城", "边城")) as [string, string];
    await run(await prepare(addNote, { by: "records", ids: [two] }), startBatch);
    const id = await prepare(addNote, { by: "records", ids: [one, two, "999999999"] });
    expect(await previewOf(id)).toEqual({ selected: 2, changed: 1, unchanged: 1, refused: 0, missing: 1 });
    expect((await findBatch(db, id))!.samples).toMatchObject([
      { id: one, name: "围城", changes: [{ kind: "added", tag: "500" }] },
    ]);
    expect(await tagsOf(one)).not.toContain("500");
  });

  it("is done as a version of each record, and taken back whole", async () => {
    const ids = await someRecords(db, ...Array.from({ length: 120 }, (_, n) => `Work ${n}`));
    const id = await prepare(addNote, { by: "records", ids });
    await run(id, startBatch);
    expect(await countOutcomes(db, id)).toEqual({ changed: 120 });
    expect(await findEditedRecord(db, ids[7]!)).toMatchObject({ version: 2, changedBy: `batch:${id}` });
    await run(id, undoBatch);
    expect(await countOutcomes(db, id)).toEqual({ undone: 120 });
    expect(await tagsOf(ids[7]!)).not.toContain("500");
    expect((await findBatch(db, id))!.state).toBe("undone");
  });

  it("leaves what was changed since as it is, and says who changed it", async () => {
    const [one, two] = (await someRecords(db, "家", "春")) as [string, string];
    const id = await prepare(addNote, { by: "records", ids: [one, two] });
    await run(id, startBatch);
    const { marc, version } = (await findEditedRecord(db, one))!;
    const edited = fromMarcJson(marc);
    const fields = [...edited.fields, { tag: "520", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "x" }] }];
    await transact(db, (tx) =>
      updateRecord(tx, one, { marc: { ...edited, fields }, version }, { by: "account:7", now }),
    );
    await run(id, undoBatch);
    expect(await countOutcomes(db, id)).toEqual({ kept: 1, undone: 1 });
    const [kept] = await listEntries(db, id, { after: "0", limit: 9, outcome: "kept" });
    expect(kept).toMatchObject({ targetId: one, finding: { zh: expect.stringContaining("account:7") } });
    expect(await tagsOf(one)).toContain("520");
  });

  it("refuses what would break a record, and does the others", async () => {
    const [one, two] = (await someRecords(db, "子夜", "日出")) as [string, string];
    const where = { code: "a", is: "equal", text: { text: "子夜" } } as const;
    const work: BatchWork = { target: "records", operations: [{ do: "delete-field", tag: "245", where }] };
    const id = await prepare(work, { by: "records", ids: [one, two] });
    expect(await previewOf(id)).toMatchObject({ changed: 0, refused: 1, unchanged: 1 });
    await run(id, startBatch);
    expect(await countOutcomes(db, id)).toEqual({ refused: 1, unchanged: 1 });
    expect(await tagsOf(one)).toContain("245");
  });

  it("is started once, and undone only when it is done", async () => {
    const ids = await someRecords(db, "雷雨");
    const id = await prepare(addNote, { by: "records", ids });
    const refusal = async (act: typeof startBatch) => {
      const answer = await transact(db, (tx) => act(tx, id, editing));
      return isProblem(answer) ? answer.code : undefined;
    };
    expect(await refusal(undoBatch)).toBe("catalogue.batch-not-so");
    await run(id, startBatch);
    expect(await refusal(startBatch)).toBe("catalogue.batch-not-so");
  });

  it("is refused when nothing is selected", async () => {
    const selection: Selection = { by: "barcodes", barcodes: ["nowhere"] };
    const answer = await transact(db, (tx) =>
      prepareBatchChange(tx, { work: addNote, selection, note: undefined, ...editing }),
    );
    expect(answer).toMatchObject({ code: "catalogue.batch-empty" });
  });
});

describe("a batch change of items", () => {
  const until = new Date("2027-01-20T00:00:00Z");
  const toReserve: BatchWork = { target: "items", operations: [{ temporary: { location: "reserve", until } }] };

  it("finds items by barcode or by their records, and puts them on course reserve and back", async () => {
    const [record] = (await someRecords(db, "高等数学")) as [string];
    const ids = await haveItems(db, anItem(record, { barcode: "B0001" }), anItem(record, { barcode: "B0002" }));
    expect(await previewOf(await prepare(toReserve, { by: "barcodes", barcodes: ["B0001", "B9999"] }))).toMatchObject({
      selected: 1,
      changed: 1,
      missing: 1,
    });
    const id = await prepare(toReserve, { by: "records", ids: [record] });
    await run(id, startBatch);
    const [item] = await findItems(db, [ids[0]!]);
    expect(item?.temporary).toEqual({ location: "reserve", until });
    await transact(db, (tx) =>
      updateItem(
        tx,
        ids[1]!,
        { facts: { kind: "book", location: "science-1", suppressed: false } },
        { changedBy: "account:7", now },
      ),
    );
    await run(id, undoBatch);
    expect(await countOutcomes(db, id)).toEqual({ undone: 1, kept: 1 });
    expect((await findItems(db, [ids[0]!]))[0]?.temporary).toBeUndefined();
  });

  it("refuses a place that does not exist", async () => {
    const [record] = (await someRecords(db, "线性代数")) as [string];
    await haveItems(db, anItem(record));
    const work: BatchWork = { target: "items", operations: [{ location: "nowhere" }] };
    expect(await previewOf(await prepare(work, { by: "records", ids: [record] }))).toMatchObject({
      refused: 1,
      changed: 0,
    });
  });
});
