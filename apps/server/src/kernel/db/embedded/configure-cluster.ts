import { existsSync } from "node:fs";
import { chmod, chown, writeFile } from "node:fs/promises";
import { totalmem } from "node:os";
import { join } from "node:path";
import { embeddedName } from "./embedded-postgres.ts";
import type { Launcher } from "./launcher.ts";

const megabyte = 1024 * 1024;

/** Writes the cluster's configuration anew, so that each start uses what this version of Wenyuan wants. */
export async function configureCluster(directory: string, { peers, user }: Launcher): Promise<void> {
  // PostgreSQL demands it, and a copy or a restore may have lost it.
  await chmod(directory, 0o700);
  // In a container its limit counts, not the host's memory; without one the "limit" is beyond any machine.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  const files = {
    "postgresql.conf": settingsText(memory / megabyte),
    "pg_hba.conf": `local all,replication all peer map=${embeddedName}\n`,
    "pg_ident.conf": peers.map((peer) => `${embeddedName} "${peer}" ${embeddedName}\n`).join(""),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(directory, name);
    await writeFile(file, `# Written by Wenyuan at each start.\n${text}`, { mode: 0o600 });
    if (user) await chown(file, user.uid, user.gid);
  }
}

/**
 * Settings for a machine that the database shares with the server, from a laptop to a mid-sized host.
 * @param memory of the machine, in megabytes
 */
export function settingsText(memory: number): string {
  const settings: Record<string, string> = {
    max_connections: "100",
    shared_buffers: `${clamp(memory / 8, 128, 1024)}MB`,
    effective_cache_size: `${clamp(memory / 2, 256, 65_536)}MB`,
    maintenance_work_mem: `${clamp(memory / 32, 64, 512)}MB`,
    work_mem: "8MB",
    // Parallel workers would compete with the server's own threads.
    max_parallel_workers_per_gather: "1",
    jit: "off",
    // As initdb would choose: POSIX shared memory needs /dev/shm, which a bare container may lack.
    dynamic_shared_memory_type: process.platform === "linux" && !existsSync("/dev/shm") ? "mmap" : "posix",
    random_page_cost: "1.1",
    // Fewer checkpoints, spread out; at most this much is replayed after a crash.
    max_wal_size: "1GB",
    checkpoint_timeout: "15min",
    wal_compression: "pglz",
    // Durability is not for sale: an answer to a reader means that it is on disk.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    // No statement, parameter or row content reaches a log (DETAIL lines quote keys).
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length_on_error: "0",
    log_checkpoints: "off",
    log_timezone: "'UTC'",
    timezone: "'UTC'",
    lc_messages: "'C'",
    ...(process.platform === "darwin" ? { wal_sync_method: "fsync_writethrough" } : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return [...lines, "# Your own settings go into this file; they win.", "include_if_exists = 'custom.conf'", ""].join(
    "\n",
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}
