import { writeIso2709 } from "@wenyuan/marc";
import { beforeAll, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { savePlaces } from "../places/place.store.ts";
import { deleteRecord } from "../records/delete-record.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import type { ImportPlan } from "./import-plan.ts";
import { importRecords } from "./import-records.ts";
import { listEntries } from "./runs/entry.store.ts";
import { changeImport } from "./runs/import.store.ts";
import { revertImport } from "./runs/undo-import.ts";
import { syntheticPlan } from "./testing/synthetic-plan.ts";
import { syntheticRecord } from "./testing/synthetic-records.ts";

let library: TestApp;

beforeAll(async () => {
  library = await testApp();
  const name = { zh: "书库", en: "Stacks" };
  await transact(library.kernel.db, (tx) =>
    savePlaces(tx, {
      branches: [{ code: "main", name, position: 0 }],
      locations: [{ code: "stacks", branch: "main", name, closed: false, position: 0 }],
    }),
  );
});

/** Imports one record, which has an item, and tells what became of it. */
async function bring(n: number, plan: Partial<ImportPlan> = {}) {
  const { db } = library.kernel;
  const file = writeIso2709(syntheticRecord(n)).slice();
  const done = await importRecords(db, file, { source: "vendor", profile: "cnmarc", plan });
  const [entry] = await listEntries(db, done.id, { filter: "all", after: 0, limit: 1 });
  return { ...done, entry: entry! };
}

async function deleteBy(by: string, id: string): Promise<void> {
  const { db, clock } = library.kernel;
  const { version } = (await findEditedRecord(db, id))!;
  await transact(db, (tx) => deleteRecord(tx, id, { version, guards: [], by, now: clock.now() }));
}

const isDeleted = async (id: string) => (await findEditedRecord(library.kernel.db, id))!.deletedAt !== null;

it("leaves deleted what somebody deleted, makes no items for it, and says which record it is", async () => {
  const id = (await bring(1)).entry.recordId!;
  await deleteBy("account:7", id);
  const again = await bring(1, { items: syntheticPlan.items! });
  expect(again).toMatchObject({ skipped: 1, items: 0, entry: { outcome: "skipped", recordId: id } });
  expect(again.entry.findings).toContainEqual({ kind: "match", code: "deleted", record: id });
  expect(await isDeleted(id)).toBe(true);
});

it("brings it back when it is told to", async () => {
  const id = (await bring(2)).entry.recordId!;
  await deleteBy("account:7", id);
  const again = await bring(2, { reviveDeleted: true });
  expect(again.entry).toMatchObject({ outcome: "changed", recordId: id, versionBefore: 2 });
  expect(await isDeleted(id)).toBe(false);
});

it("brings back by itself what only an import that was taken back had deleted", async () => {
  const { db, clock } = library.kernel;
  const first = await bring(3);
  await transact(db, (tx) => changeImport(tx, first.id, { state: "reverting" }));
  await revertImport(db, first.id, { guards: [], now: () => clock.now(), by: `import:${first.id}` });
  expect(await isDeleted(first.entry.recordId!)).toBe(true);
  expect((await bring(3)).entry).toMatchObject({ outcome: "changed", recordId: first.entry.recordId });
  expect(await isDeleted(first.entry.recordId!)).toBe(false);
});
