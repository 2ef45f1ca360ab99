import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dataFields } from "@wenyuan/marc";
import pg from "pg";
import { syntheticPlan } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-plan.ts";
import {
  syntheticFile,
  syntheticRecord,
} from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-records.ts";
import {
  hashFile,
  lowerPriority,
  openLocalFile,
  runImport,
  startImport,
} from "../apps/server/src/capabilities/catalogue/index.ts";
import { loansChanged } from "../apps/server/src/capabilities/circulation/index.ts";
import type { Database } from "../apps/server/src/kernel/db/database.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";
import { seedLibrary } from "./circulation/seed-library.ts";
import type { Command } from "./import/library-process.ts";

export interface ImportDeskOptions {
  readonly seconds?: number;
  readonly perSecond?: number;
}

const records = 60_000;

/**
 * What desks feel of an import, and how soon what it brought is found. The rooms of the program lend at a steady rate in a process of their
 * own, where the index and all consumers follow the catalogue: first alone, then while this process imports into the same database as
 * `wenyuan import` does, then alone again, so that what else the machine does shows. A loan is timed from when it was due to begin to its commit.
 * `--seconds` says how long each of the three lasts; what an import's beginning costs weighs less the longer it is.
 */
export async function run({ seconds = 20, perSecond = 20 }: ImportDeskOptions = {}) {
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-bench-import-desk-"));
  const path = join(directory, "synthetic.mrc");
  try {
    await pipeline(Readable.from(syntheticFile(records)), createWriteStream(path));
    return await withTestServer(async (server) => {
      const address = addressOf(server.address, await server.createDatabase());
      const pool = new pg.Pool({ ...address, max: 4 });
      // The server ends connections that are just being closed.
      pool.on("error", () => {});
      const db = databaseOf(pool);
      await migrate(db, readMigrations());
      await seedLibrary(db, pool, { readers: 5000, items: 20_000, pastLoans: 20_000 });
      const library = await openLibrary(address, join(directory, "index"));
      try {
        return { rows: await measure({ db, library, path }, { seconds, perSecond }) };
      } finally {
        library.stop();
        await pool.end();
      }
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

interface Ground {
  readonly db: Database;
  readonly library: Library;
  readonly path: string;
}

interface Library {
  tell<Answer>(command: Command): Promise<Answer>;
  stop(): void;
}

interface Lent {
  readonly p50: number;
  readonly p95: number;
}

async function openLibrary(address: pg.PoolConfig, index: string): Promise<Library> {
  const script = join(import.meta.dirname, "import", "library-process.ts");
  const child = spawn(process.execPath, ["--conditions=wenyuan-source", script, JSON.stringify(address), index], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the library's process has ended");
    return JSON.parse(value) as unknown;
  };
  await next();
  return {
    async tell<Answer>(command: Command) {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      return (await next()) as Answer;
    },
    stop: () => child.stdin.end(),
  };
}

async function measure({ db, library, path }: Ground, rate: { seconds: number; perSecond: number }) {
  let firstItem = 1;
  const lend = async (seconds: number) => {
    const times = await library.tell<Lent>({ do: "lend", perSecond: rate.perSecond, seconds, firstItem });
    firstItem += seconds * rate.perSecond;
    return times;
  };
  await lend(5);
  const before = await lend(rate.seconds);
  // Its beginning, with the hash of the file and the first steps, is felt as well.
  const lending = lend(rate.seconds);
  const importing = await beginImport(db, path);
  const during = await lending;
  const stored = await importing.stop();
  const last = dataFields(syntheticRecord(stored.last - 1), "200")[0]?.subfields[0]?.value ?? "";
  const found = await library.tell<number>({ do: "find", title: last });
  const after = await lend(rate.seconds);
  const alone = (before.p95 + after.p95) / 2;
  const meanwhile = during.p95;
  return [
    { what: `loans at ${rate.perSecond}/s, p95 alone before`, ours: tenth(before.p95), unit: "ms" },
    { what: "p95 alone after", ours: tenth(after.p95), unit: "ms" },
    {
      what: "p95 while an import runs",
      ours: tenth(meanwhile),
      unit: "ms",
      ratio: Math.round((100 * meanwhile) / alone) / 100,
      aim: "≤ 1.2 × alone",
      met: meanwhile <= 1.2 * alone,
    },
    { what: "p50 alone", ours: tenth(before.p50), unit: "ms" },
    { what: "p50 while an import runs", ours: tenth(during.p50), unit: "ms" },
    { what: "records stored meanwhile", ours: Math.round(stored.perSecond), unit: "records/s" },
    {
      what: "the last record of an import that is stopped, found by its title",
      ours: tenth(found),
      unit: "s",
      aim: "≤ 1",
      met: found <= 1,
    },
  ];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

async function beginImport(db: Database, path: string) {
  lowerPriority();
  const file = openLocalFile(path, (await stat(path)).size);
  const about = { source: "bench", fileName: "synthetic.mrc", fileSize: file.size, fileSha256: await hashFile(file) };
  const plan = { ...syntheticPlan, items: { ...syntheticPlan.items!, places: { stacks: "main-3" } } };
  const { id } = await startImport(db, { ...about, plan, startedBy: "system" });
  const stopping = new AbortController();
  const first = Promise.withResolvers<void>();
  let read = 0;
  const running = runImport(db, id, {
    openFile: () => file,
    onProgress: (progress) => {
      read = progress.read;
      first.resolve();
    },
    signal: stopping.signal,
    deskTopics: [loansChanged.name],
  });
  await Promise.race([first.promise, running]);
  const [begun, before] = [performance.now(), read];
  return {
    async stop() {
      stopping.abort();
      await running;
      return { last: read, perSecond: ((read - before) * 1000) / (performance.now() - begun) };
    },
  };
}
