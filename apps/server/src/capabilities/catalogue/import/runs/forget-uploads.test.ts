import { expect, it } from "vitest";
import { transact } from "../../../../kernel/db/transact.ts";
import { testApp } from "../../../../testing/test-app.ts";
import { usualPlan } from "../import-records.ts";
import { forgetUploads } from "./forget-uploads.ts";
import { changeImport, findImport, insertImport } from "./import.store.ts";
import type { ImportState } from "./import-run.ts";

const { kernel } = await testApp();
const { db, storage } = kernel;
const dayMs = 24 * 60 * 60 * 1000;

/** An import of an uploaded file in some state. */
async function anUpload(name: string, state: ImportState) {
  const storageKey = `catalogue/imports/${name}`;
  await storage.put(storageKey, Buffer.from("file"));
  const about = { source: name, fileName: name, fileSize: 4, fileSha256: name, startedBy: "account:1" };
  return await transact(db, async (tx) => {
    const { id } = await insertImport(tx, { ...about, storageKey, plan: usualPlan("cnmarc") });
    await changeImport(tx, id, { state, ...(state === "done" ? { finished: true } : {}) });
    return { id, storageKey };
  });
}

const after = (days: number) => new Date(Date.now() + days * dayMs);
const isKept = async ({ storageKey }: { storageKey: string }) =>
  (await Array.fromAsync(storage.list("catalogue/imports/"))).includes(storageKey);

it("deletes files two weeks after their end or when they were never begun, and those left half-way after ninety days", async () => {
  const [done, waiting, paused] = [
    await anUpload("done", "done"),
    await anUpload("waiting", "waiting"),
    await anUpload("paused", "paused"),
  ];
  expect(await forgetUploads(db, storage, after(13))).toBe(0);
  expect(await forgetUploads(db, storage, after(15))).toBe(2);
  expect([await isKept(done), await isKept(waiting), await isKept(paused)]).toEqual([false, false, true]);
  expect(await findImport(db, done.id)).toMatchObject({ state: "done", storageKey: null });
  expect(await findImport(db, waiting.id)).toBeUndefined();
  expect(await forgetUploads(db, storage, after(91))).toBe(1);
  expect(await findImport(db, paused.id)).toMatchObject({ state: "cancelled", storageKey: null });
});
