import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, processesIn } from "./cluster-processes.ts";
import { embeddedPort } from "./embedded-postgres.ts";

/** What `postmaster.pid` tells; its lines are listed in PostgreSQL's `src/include/utils/pidfile.h`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketDirectory: string;
  /** `starting`, `stopping`, `ready` or `standby`. */
  readonly status: string;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => undefined);
  if (!text) return undefined;
  const lines = text.split("\n");
  return { pid: Number(lines[0]), socketDirectory: lines[4] ?? "", status: (lines[7] ?? "").trim() };
}

/**
 * Removes lock files whose number now belongs to some other program (after a reboot, or in a new container):
 * PostgreSQL would take that program for a living postmaster and refuse to start. Any other stale file is left to
 * PostgreSQL, which learns more from it.
 */
export async function removeMistakenFile(cluster: string, sockets: string): Promise<void> {
  const living = await processesIn(cluster);
  const files = [join(cluster, "postmaster.pid"), join(sockets, `.s.PGSQL.${embeddedPort}.lock`)];
  for (const file of files) {
    const pid = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
    if (pid > 0 && isAlive(pid) && !living.includes(pid)) await rm(file, { force: true });
  }
}
