import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { SearchIndex } from "@wenyuan/search";
import pg from "pg";
import { syntheticPlan } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-plan.ts";
import { syntheticFile } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-records.ts";
import {
  hashFile,
  openLocalFile,
  runImport,
  savePlaces,
  startImport,
} from "../apps/server/src/capabilities/catalogue/index.ts";
import { insertTestRecord } from "../apps/server/src/capabilities/circulation/testing/test-record.ts";
import { indexFollower } from "../apps/server/src/capabilities/discovery/documents/index.follower.ts";
import { openLocalSearchEngine, type SearchEngine } from "../apps/server/src/capabilities/discovery/index.ts";
import { noLending } from "../apps/server/src/capabilities/discovery/lending-facts.ts";
import { systemClock } from "../apps/server/src/kernel/clock/clock.ts";
import type { Database } from "../apps/server/src/kernel/db/database.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";
import { transact } from "../apps/server/src/kernel/db/transact.ts";
import { sequence } from "../apps/server/src/kernel/events/event-log.ts";
import { followNext } from "../apps/server/src/kernel/events/follower.ts";
import { runEvents } from "../apps/server/src/kernel/events/run-events.ts";
import { openLog } from "../apps/server/src/kernel/telemetry/log.ts";
import { processorSeconds } from "../tools/measure/processor-seconds.ts";
import { growDocuments } from "./search/grow-documents.ts";

export interface SearchRoomOptions {
  /** Synthetic records that the database holds and that are indexed anew. */
  readonly records?: number;
  /** Documents grown from real ones, for memory. */
  readonly documents?: number;
  /** Changes whose way into the search is timed. */
  readonly changes?: number;
}

/**
 * The discovery room as it runs: the index built anew from the database, a change found after its commit, and what the room's own schema
 * takes in memory. The engine by itself is measured by the benchmarks `search` and `search-million`.
 */
export async function run({ records = 100_000, documents = 200_000, changes = 20 }: SearchRoomOptions = {}) {
  const memory = await memoryRow(documents);
  const rows = await withTestServer(async (server) => {
    const pool = new pg.Pool({ ...addressOf(server.address, await server.createDatabase()), max: 8 });
    // The server ends connections that are just being closed.
    pool.on("error", () => {});
    try {
      const db = databaseOf(pool);
      await migrate(db, readMigrations());
      await fill(db, records);
      return await inDirectory((directory) => measureRoom({ db, directory }, changes));
    } finally {
      await pool.end();
    }
  });
  const load = {
    what: "load of the machine at the end, this included",
    ours: Math.round(loadavg()[0]! * 10) / 10,
    unit: "",
  };
  return { records, documents, rows: [...rows, memory, load] };
}

interface Room {
  readonly db: Database;
  readonly directory: string;
}

async function measureRoom({ db, directory }: Room, changes: number) {
  const engine = await openLocalSearchEngine(directory);
  try {
    const follower = indexFollower({ db, clock: systemClock, lending: noLending }, engine);
    // What the import told is moved into the log first, as it is while the program runs.
    while ((await sequence(db)) > 0);
    const { perSecond, times: spent } = await timesToIndex(() => followNext(db, follower), engine);
    const log = openLog({ logLevel: "error", logFormat: "json" });
    const events = await runEvents(db, { followers: [follower], log });
    const times = await timesToFind({ db, engine }, changes);
    await events.stop();
    const worst = Math.round(Math.max(...times));
    return [
      {
        what: `records of the database indexed anew (${engine.count})`,
        ours: perSecond,
        unit: "records/s",
        aim: "≥ 10,000",
        met: perSecond >= 10_000,
      },
      ...spent,
      {
        what: "a new record found after its commit, the worst",
        ours: worst,
        unit: "ms",
        aim: "≤ 1,000",
        met: worst <= 1000,
      },
      {
        what: "a new record found after its commit, half within",
        ours: Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0),
        unit: "ms",
      },
    ];
  } finally {
    await engine.close();
  }
}

function total({ user, system }: NodeJS.CpuUsage): number {
  return user + system;
}

/** Processor time of the embedded database so far, in microseconds: what this process's descendants took. */
function databaseTime(): number {
  return processorSeconds(process.pid) * 1e6 - total(process.cpuUsage());
}

/** How fast all is indexed anew, and whose processor time it takes. */
async function timesToIndex(index: () => Promise<unknown>, engine: SearchEngine) {
  const before = databaseTime();
  const [program, thread, begun] = [process.cpuUsage(), process.threadCpuUsage(), performance.now()];
  await index();
  const perSecond = Math.round((engine.count / (performance.now() - begun)) * 1000);
  const row = (what: string, time: number) => ({ what, ours: Math.round(time / engine.count), unit: "µs a record" });
  const times = [
    row("processor time of the program for it, all threads", total(process.cpuUsage(program))),
    row("of these, in the thread that answers requests", total(process.threadCpuUsage(thread))),
    row("processor time of the database for it", databaseTime() - before),
  ];
  return { perSecond, times };
}

async function timesToFind({ db, engine }: { db: Database; engine: SearchEngine }, changes: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < changes; i += 1) {
    const title = `Unheard${i} of before`;
    await insertTestRecord(db, title);
    const committed = performance.now();
    while ((await engine.search({ query: `Unheard${i}`, limit: 1, correct: false })).total === 0) await wait(5);
    times.push(performance.now() - committed);
  }
  return times;
}

/** The room's schema and analyzer over documents grown from real ones, in segments as large as they get. */
async function memoryRow(documents: number) {
  return await inDirectory(async (directory) => {
    const engine = (await openLocalSearchEngine(directory)) as SearchIndex;
    await engine.rebuild(batches(documents), { position: "1" });
    await engine.optimise();
    const { bytes } = engine.status;
    await engine.close();
    const perMillion = Math.round(((bytes / documents) * 1e6) / 2 ** 20);
    return {
      what: `segments with the room's schema, for a million (from ${documents} documents)`,
      ours: perMillion,
      unit: "MiB",
      aim: "≤ 1,024",
      met: perMillion <= 1024,
    };
  });
}

async function* batches(documents: number) {
  let batch = [];
  for (const put of growDocuments(documents)) {
    batch.push({ put });
    if (batch.length < 1000) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function fill(db: Database, records: number): Promise<void> {
  const name = { zh: "书库", en: "Stacks" };
  await transact(db, (tx) =>
    savePlaces(tx, {
      branches: [{ code: "main", name, position: 0 }],
      locations: [{ code: "stacks", branch: "main", name, closed: false, position: 0 }],
    }),
  );
  await inDirectory(async (directory) => {
    const path = join(directory, "synthetic.mrc");
    await pipeline(Readable.from(syntheticFile(records)), createWriteStream(path));
    const file = openLocalFile(path, (await stat(path)).size);
    const about = { source: "bench", fileName: "synthetic.mrc", fileSize: file.size, fileSha256: await hashFile(file) };
    const { id } = await startImport(db, { ...about, plan: syntheticPlan, startedBy: "system" });
    await runImport(db, id, { openFile: () => file });
  });
}

async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "bench-search-room-"));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
