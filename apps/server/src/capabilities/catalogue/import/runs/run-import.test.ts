import { setTimeout as sleep } from "node:timers/promises";
import { Type } from "typebox";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../kernel/db/database.ts";
import { testDatabase } from "../../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { topic } from "../../../../kernel/events/event.ts";
import { publish, sequence } from "../../../../kernel/events/event-log.ts";
import { openBytes } from "../file/open-file.ts";
import { preparePlaces } from "../testing/prepare-places.ts";
import { syntheticPlan } from "../testing/synthetic-plan.ts";
import { syntheticFile } from "../testing/synthetic-records.ts";
import { changeImport } from "./import.store.ts";
import { mostRest } from "./import-pace.ts";
import { runImport } from "./run-import.ts";
import { startImport } from "./start-import.ts";

const lent = topic("test.lent", Type.Object({}));

let db: Database;
beforeEach(async () => {
  db = await testDatabase();
  await preparePlaces(db);
});

async function begin() {
  const bytes = Buffer.concat([...syntheticFile(30)]);
  const about = { source: "pace", fileName: "synthetic.mrc", fileSize: bytes.length, fileSha256: "0".repeat(64) };
  const { id } = await startImport(db, { ...about, plan: syntheticPlan, startedBy: "system" });
  return { id, bytes };
}

/** As long a rest as tells. */
const deskPace = { records: 80, restFactor: 5 };

/** @returns how many records were stored after each step, as they were committed */
async function importBeside(deskTopics: readonly string[]): Promise<number[]> {
  const { id, bytes } = await begin();
  const steps: number[] = [];
  await runImport(db, id, {
    openFile: () => openBytes(bytes),
    onProgress: ({ read }) => steps.push(read),
    deskTopics,
    deskPace,
  });
  return steps;
}

async function lend(): Promise<void> {
  await transact(db, (tx) => publish(tx, lent, [{}]));
  await sequence(db);
}

/** Somebody at the desk, without a pause: slow as the machine may be, the last loan is never long ago. */
async function lendUntil(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(200);
    await lend();
  }
}

describe("an import", () => {
  it("is stored in large steps while nobody is at the desk", async () => {
    expect(await importBeside([lent.name])).toEqual([30]);
  });

  it("gives way to somebody at the desk in small steps that grow, far apart, and takes as many records", async () => {
    await lend();
    const over = new AbortController();
    const beside = importBeside([lent.name]).finally(() => over.abort());
    const [steps] = await Promise.all([beside, lendUntil(over.signal)]);
    expect(steps).toEqual([10, 30]);
  });

  it("that is paused in the middle of a rest does not rest to its end", async () => {
    await lend();
    const { id, bytes } = await begin();
    const stepped = Promise.withResolvers<void>();
    const resting = { deskTopics: [lent.name], deskPace: { records: 80, restFactor: 10_000 } };
    const run = runImport(db, id, {
      openFile: () => openBytes(bytes),
      onProgress: () => stepped.resolve(),
      ...resting,
    });
    await stepped.promise;
    await transact(db, (tx) => changeImport(tx, id, { state: "paused" }));
    const restOn = sleep(mostRest / 2, "it rests on", { ref: false });
    expect(await Promise.race([run, restOn])).toBe("stopped");
  });
});
