import { createWriteStream, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { preparePlaces } from "../apps/server/src/capabilities/catalogue/import/testing/prepare-places.ts";
import { syntheticPlan } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-plan.ts";
import { syntheticFile } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-records.ts";
import {
  findImport,
  hashFile,
  openLocalFile,
  runImport,
  startImport,
} from "../apps/server/src/capabilities/catalogue/index.ts";
import type { Database } from "../apps/server/src/kernel/db/database.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";

export interface ImportBenchOptions {
  readonly records?: number;
}

const mebibyte = 2 ** 20;

/**
 * Imports synthetic CNMARC records with an item each, end to end: read, described, matched, stored with identifiers, headings, works, items and
 * events, reported. Memory is what the process holds at a tenth of the way and at its end. Processor time is that of this process and of all
 * PostgreSQL's, so that it can be read on a machine that others use, too.
 */
export async function run({ records = 1_000_000 }: ImportBenchOptions = {}) {
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-bench-import-"));
  const path = join(directory, "synthetic.mrc");
  try {
    await pipeline(Readable.from(syntheticFile(records)), createWriteStream(path));
    return await withTestServer(async (server) => {
      const name = await server.createDatabase();
      const pool = new pg.Pool({ ...addressOf(server.address, name), max: 8 });
      // The server ends connections that are just being closed.
      pool.on("error", () => {});
      try {
        const db = databaseOf(pool);
        await migrate(db, readMigrations());
        return { records, rows: await measure(db, path, records) };
      } finally {
        await pool.end();
      }
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(db: Database, path: string, records: number) {
  await preparePlaces(db);
  const file = openLocalFile(path, (await stat(path)).size);
  const about = { source: "bench", fileName: "synthetic.mrc", fileSize: file.size, fileSha256: await hashFile(file) };
  const { id } = await startImport(db, { ...about, plan: syntheticPlan, startedBy: "system" });
  const memory: number[] = [];
  const begun = performance.now();
  const own = process.cpuUsage();
  const theirs = await postgresSeconds();
  await runImport(db, id, {
    openFile: () => file,
    onProgress: () => memory.push(process.memoryUsage.rss()),
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(own);
  const node = (user + system) / records;
  const postgres = (((await postgresSeconds()) - theirs) * 1e6) / records;
  const run = await findImport(db, id);
  const perSecond = Math.round(records / seconds);
  const early = memory[Math.floor(memory.length / 10)] ?? 0;
  const peak = Math.max(...memory.slice(Math.floor(memory.length / 10)));
  const grown = Math.round((peak - early) / mebibyte);
  return [
    {
      what: "records with an item each, end to end",
      ours: perSecond,
      unit: "records/s",
      aim: "≥ 2,000",
      met: perSecond >= 2000,
    },
    {
      what: "stored",
      ours: run?.counts.created ?? 0,
      unit: "records",
      aim: `${records}`,
      met: run?.counts.created === records,
    },
    { what: "items", ours: run?.counts.items ?? 0, unit: "", aim: `${records}`, met: run?.counts.items === records },
    { what: "processor time of the program", ours: Math.round(node), unit: "µs a record" },
    { what: "processor time of PostgreSQL", ours: Math.round(postgres), unit: "µs a record" },
    { what: "memory at a tenth of the way", ours: Math.round(early / mebibyte), unit: "MiB" },
    { what: "memory grown from there to its peak", ours: grown, unit: "MiB", aim: "≤ 100", met: grown <= 100 },
    {
      what: "load of the machine by others and this, at the end",
      ours: Number(readFileSync("/proc/loadavg", "utf8").split(" ")[0]),
      unit: "",
    },
  ];
}

/** Processor seconds of the descendants of this process: the embedded PostgreSQL and its back ends (Linux, proc(5)). */
async function postgresSeconds(): Promise<number> {
  const processes = await Promise.all(
    (await readdir("/proc")).filter((entry) => /^\d+$/.test(entry)).map((pid) => statOf(pid)),
  );
  const known = processes.filter((one) => one !== undefined);
  const family = new Set([String(process.pid)]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of known) if (family.has(parent)) family.add(pid);
  }
  family.delete(String(process.pid));
  return known.filter(({ pid }) => family.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

async function statOf(pid: string): Promise<{ pid: string; parent: string; seconds: number } | undefined> {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    // utime, stime and those of children that ended, in clock ticks of 1/100 s.
    const ticks = [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0);
    return { pid, parent: fields[1]!, seconds: ticks / 100 };
  } catch {
    return undefined;
  }
}
