import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { embeddedName } from "./embedded-postgres.ts";
import { explainFailure } from "./explain-failure.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { launch, type Programs } from "./launcher.ts";
import { runToEnd } from "./run-to-end.ts";

const megabyte = 1024 * 1024;

/**
 * Writes the cluster's configuration anew, so that each start uses what this version of Wenyuan wants. The database's
 * own user writes it: were it root, a link put there by that user could lead root's pen anywhere.
 * @throws EmbeddedPostgresError
 */
export async function configureCluster(programs: Programs, cluster: string): Promise<void> {
  // In a container its limit counts, not the host's memory; without one the "limit" is beyond any machine.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  const head = "# Written by Wenyuan at each start.\n";
  const peers = programs.launcher.peers.map((peer) => `${embeddedName} "${peer}" ${embeddedName}\n`);
  const texts = {
    "postgresql.conf": settingsText(memory / megabyte),
    "pg_hba.conf": `local all,replication all peer map=${embeddedName}\n`,
    "pg_ident.conf": peers.join(""),
  };
  const pairs = Object.entries(texts).flatMap(([name, text]) => [name, head + text]);
  const command = ["sh", "-c", writeFiles, "sh", cluster, ...pairs];
  const outcome = await runToEnd(launch(programs, command, { stdio: "pipe", cwd: "/" }));
  if (outcome.code !== 0)
    throw new EmbeddedPostgresError(explainFailure(outcome, { directory: cluster, program: "sh" }));
}

/** Mode 0700 is PostgreSQL's demand, which a copy or a restore may have lost. */
const writeFiles = `set -e
umask 077
cd "$1"
chmod 700 .
shift
while [ $# -gt 0 ]; do
  printf %s "$2" > "$1"
  shift 2
done`;

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
    // The embedded programs know only pglz, which costs more of the processor than the rest of a check-out does.
    wal_compression: "off",
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
