import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { dataFields } from "@wenyuan/marc";
import pg from "pg";
import { syntheticPlan } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-plan.ts";
import {
  syntheticFile,
  syntheticRecord,
} from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-records.ts";
import {
  hashFile,
  type ImportPace,
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
import { percentile } from "./circulation/load.ts";
import { seedLibrary } from "./circulation/seed-library.ts";
import type { Command } from "./import/library-process.ts";

export interface ImportDeskOptions {
  readonly seconds?: number;
  readonly perSecond?: number;
  readonly rounds?: number;
  /** Paces to compare, as records of a step and the rest after it in multiples of what the step took: `80x25,80x100`. */
  readonly paces?: string;
}

const records = 60_000;
const beginningSeconds = 5;

/**
 * What desks feel of an import, and how soon what it brought is found. The rooms of the program lend at a steady rate in a process of their
 * own, where the index and all consumers follow the catalogue: first alone, then while this process imports into the same database as
 * `wenyuan import` does, then alone again, so that what else the machine does shows. A loan is timed from when it was due to begin to its commit.
 * `--seconds` says how long each of the three lasts, an import's beginning apart, which has a row of its own. `--rounds` has them several times in
 * turns, and `--paces 80x25,80x100` each of these paces in turns with lending alone, so that what else the machine does falls on all.
 */
export async function run({ seconds = 20, perSecond = 20, rounds = 1, paces = "" }: ImportDeskOptions = {}) {
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
        return { rows: await measure({ db, library, path }, { seconds, perSecond, rounds, paces: pacesOf(paces) }) };
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

interface Plan {
  readonly seconds: number;
  readonly perSecond: number;
  readonly rounds: number;
  /** Undefined for the import's own. */
  readonly paces: readonly (ImportPace | undefined)[];
}

function pacesOf(text: string): (ImportPace | undefined)[] {
  return text.split(",").map((one) => {
    const [records, restFactor] = one.split("x").map(Number);
    return records && restFactor !== undefined ? { records, restFactor } : undefined;
  });
}

/** What loans took while an import of a pace ran, and what it stored meanwhile. */
interface Beside {
  readonly pace: ImportPace | undefined;
  readonly times: number[];
  readonly rates: number[];
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

async function measure({ db, library, path }: Ground, { seconds, perSecond, rounds, paces }: Plan) {
  let firstItem = 1;
  const lend = async (howLong = seconds) => {
    const times = await library.tell<number[]>({ do: "lend", perSecond, seconds: howLong, firstItem });
    firstItem += howLong * perSecond;
    return times;
  };
  await lend(5);
  const importer = await openImporter(db, path);
  const alone = await lend();
  const beside = paces.map((pace): Beside => ({ pace, times: [], rates: [] }));
  const beginnings: number[] = [];
  for (const { pace, times, rates } of Array.from({ length: rounds }, () => beside).flat()) {
    // A thread starts and reads its program; it is felt once, however long the import goes on after it.
    const beginning = lend(beginningSeconds);
    const running = importer.begin(pace);
    beginnings.push(...(await beginning));
    times.push(...(await lend()));
    rates.push(await running.stop());
    // What it brought is followed and indexed.
    await sleep(2000);
    alone.push(...(await lend()));
  }
  // Somebody has lent a moment ago: the step is one beside a desk.
  const last = importer.begin(paces[0]);
  await last.stepped;
  const found = await library.tell<number>({ do: "find", title: importer.lastTitle() });
  await last.stop();
  return [
    { what: `loans at ${perSecond}/s, p50 alone`, ours: timeAt(alone, 0.5), unit: "ms" },
    { what: "p95 alone", ours: timeAt(alone, 0.95), unit: "ms" },
    ...beside.flatMap((one) => besideRows(one, alone)),
    {
      what: `p95 in the ${beginningSeconds} seconds in which an import begins`,
      ours: timeAt(beginnings, 0.95),
      unit: "ms",
    },
    {
      what: "the last record of a step, found by its title",
      ours: tenth(found),
      unit: "s",
      aim: "≤ 1",
      met: found <= 1,
    },
  ];
}

function besideRows({ pace, times, rates }: Beside, alone: readonly number[]) {
  const which = pace ? `, ${pace.records} records and a rest of ${pace.restFactor} ×` : "";
  const [with95, alone95] = [timeAt(times, 0.95), timeAt(alone, 0.95)];
  const ratio = Math.round((100 * with95) / alone95) / 100;
  const verdict = { ratio, aim: "≤ 1.2 × alone", met: ratio <= 1.2 };
  return [
    { what: `p50 while an import runs${which}`, ours: timeAt(times, 0.5), unit: "ms" },
    { what: `p95 while an import runs${which}`, ours: with95, unit: "ms", ...verdict },
    { what: `records stored meanwhile${which}`, ours: tenth(mean(rates)), unit: "records/s" },
  ];
}

/** @param share 0.95 for the p95 */
function timeAt(times: readonly number[], share: number): number {
  return tenth(percentile({ sorted: times.toSorted((a, b) => a - b) }, share));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One import in several runs, each from where the last was stopped. */
async function openImporter(db: Database, path: string) {
  lowerPriority();
  const file = openLocalFile(path, (await stat(path)).size);
  const about = { source: "bench", fileName: "synthetic.mrc", fileSize: file.size, fileSha256: await hashFile(file) };
  const plan = { ...syntheticPlan, items: { ...syntheticPlan.items!, places: { stacks: "main-3" } } };
  const { id } = await startImport(db, { ...about, plan, startedBy: "system" });
  let read = 0;
  return {
    lastTitle: () => dataFields(syntheticRecord(read - 1), "200")[0]?.subfields[0]?.value ?? "",
    begin(deskPace: ImportPace | undefined) {
      const stopping = new AbortController();
      const [begun, before] = [performance.now(), read];
      const { promise: stepped, resolve } = Promise.withResolvers<void>();
      const running = runImport(db, id, {
        openFile: () => file,
        onProgress: (progress) => {
          read = progress.read;
          resolve();
        },
        signal: stopping.signal,
        deskTopics: [loansChanged.name],
        deskPace,
      });
      return {
        stepped: Promise.race([stepped, running]),
        /** @returns records a second */
        async stop(): Promise<number> {
          const seconds = (performance.now() - begun) / 1000;
          stopping.abort();
          await running;
          return (read - before) / seconds;
        },
      };
    },
  };
}
