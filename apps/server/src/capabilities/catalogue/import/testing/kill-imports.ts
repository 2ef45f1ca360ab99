import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import type { Database } from "../../../../kernel/db/database.ts";
import { exportRecords } from "../../export/export-records.ts";
import { listEntries } from "../runs/entry.store.ts";
import { findImport } from "../runs/import.store.ts";
import { preparePlaces } from "./prepare-places.ts";
import { syntheticPlan } from "./synthetic-plan.ts";
import { syntheticFile } from "./synthetic-records.ts";

/** What the killed processes run: each says how many records are read, then `done` and the import's id. */
const scripts = { command: "import-child.ts", server: "import-server.ts" } as const;

export interface KillOptions {
  readonly db: Database;
  /** The same database, for the processes that are killed. */
  readonly address: pg.PoolConfig;
  readonly records: number;
  /** As `wenyuan import` does, or as the server does with a file that somebody uploaded: in a job, read in a thread of its own. */
  readonly way?: keyof typeof scripts;
  /** At most so many; an import that is through ends it. */
  readonly kills: number;
  random(): number;
}

export interface KillReport {
  readonly kills: number;
  /** How many of them fell between the first batch and the last. */
  readonly midway: number;
  readonly read: number;
  /** Records of the file that the report has not exactly once, or not as created. */
  readonly misreported: number;
  /** The catalogue written out again with its items is the file, byte for byte. */
  readonly same: boolean;
}

/** Imports a file in processes that are killed at random moments, until one gets through; then holds what is stored against the file. */
export async function killImports({
  db,
  address,
  records,
  way = "command",
  kills,
  random,
}: KillOptions): Promise<KillReport> {
  await preparePlaces(db);
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-kill-import-"));
  const path = join(directory, "synthetic.mrc");
  try {
    await pipeline(Readable.from(syntheticFile(records)), createWriteStream(path));
    let killed = 0;
    let midway = 0;
    for (;;) {
      const patience = killed < kills ? random() * 900 : undefined;
      const child = await runChild({ script: scripts[way], address, path, patience });
      if (child.id !== undefined) {
        const run = await findImport(db, child.id);
        const read = run?.read ?? 0;
        return {
          kills: killed,
          midway,
          read,
          misreported: await misreported(db, child.id, records),
          same: await isSame(db, path),
        };
      }
      killed++;
      if (child.batches > 0) midway++;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

interface ChildRun {
  readonly script: string;
  readonly address: pg.PoolConfig;
  readonly path: string;
  /** Milliseconds after its first sign of life; undefined lets it live. */
  readonly patience: number | undefined;
}

/** @returns how many batches it stored, and the import's id when it was not killed in time */
async function runChild({ script, address, path, patience }: ChildRun): Promise<{ batches: number; id?: string }> {
  const file = join(import.meta.dirname, script);
  const options = ["--conditions=wenyuan-source", file, JSON.stringify(address), path, "kill"];
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let batches = 0;
  let id: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("done ")) id = line.slice(5);
    else if (++batches === 1 && patience !== undefined) void setTimeout(patience).then(() => child.kill("SIGKILL"));
  }
  const [code] = (await exited) as [number | null];
  if (code !== null && code !== 0) throw new Error(`the importing process failed with ${code}`);
  return id === undefined ? { batches } : { batches, id };
}

async function misreported(db: Database, importId: string, records: number): Promise<number> {
  let right = 0;
  for (let after = 0; ; ) {
    const entries = await listEntries(db, importId, { filter: "all", after, limit: 5000 });
    if (entries.length === 0) return Math.abs(records - right);
    right += entries.filter(({ number, outcome }, i) => number === after + i + 1 && outcome === "created").length;
    after = entries.at(-1)!.number;
  }
}

async function isSame(db: Database, path: string): Promise<boolean> {
  const { layout } = syntheticPlan.items!;
  const written = exportRecords(db, { scope: { kind: "whole" }, format: "iso2709", encoding: "utf-8", layout });
  return (await hashOf(written)) === (await hashOf(createReadStream(path)));
}

async function hashOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
