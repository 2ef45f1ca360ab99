import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import pg from "pg";
import type { Database } from "./database.ts";
import { databaseOf, poolOf } from "./inside.ts";

/** On the scale of nice(2): beside somebody who waits, a process with this gets a tenth of a processor. */
const patience = 10;
/** One that works, and one that holds a lock meanwhile. */
const connections = 2;

/**
 * Has long work done over connections of its own, so that it takes none from those who wait for an answer. Where PostgreSQL runs on this
 * machine and is ours, its processes for these connections step back behind the others, too; elsewhere they work like any.
 */
export async function withPatientDatabase<T>(db: Database, work: (patient: Database) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ ...poolOf(db).options, max: connections });
  // Whoever uses a connection hears of its loss.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    stepBack((client as { processID?: number }).processID);
  });
  try {
    return await work(databaseOf(pool));
  } finally {
    await pool.end();
  }
}

/** Linux only: there the process that answers a connection over a socket of this machine has the number that it says. */
function stepBack(processId: number | undefined): void {
  if (processId === undefined || process.platform !== "linux") return;
  try {
    if (readFileSync(`/proc/${processId}/cmdline`, "utf8").startsWith("postgres: ")) setPriority(processId, patience);
  } catch {
    // Another machine's process, or another user's: it keeps its place.
  }
}
