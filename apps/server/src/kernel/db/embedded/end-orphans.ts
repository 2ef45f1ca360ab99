import { setTimeout as sleep } from "node:timers/promises";
import { processesIn, signal } from "./cluster-processes.ts";
import type { EmbeddedLog } from "./embedded-postgres.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

/** How PostgreSQL is asked, ever more firmly, and how long each is given, in milliseconds. Ten seconds in all. */
const steps = [
  { name: "SIGINT", patience: 5000 },
  { name: "SIGQUIT", patience: 3000 },
  { name: "SIGKILL", patience: 2000 },
] as const;

/**
 * Ends what an earlier server left running on a cluster. The caller holds the lock, so nothing there has an owner.
 * A postmaster is asked to shut down; back ends that lost theirs could only write where a new one soon will, so they
 * are ended at once. What was committed is on disk either way.
 * @returns how many there were
 */
export async function endOrphans(cluster: string, log: EmbeddedLog): Promise<number> {
  const orphans = await processesIn(cluster);
  if (orphans.length === 0) return 0;
  const postmaster = (await readPostmasterFile(cluster))?.pid;
  const headless = postmaster === undefined || !orphans.includes(postmaster);
  log("warn", `ending ${orphans.length} database processes that an earlier server left behind`);
  for (const { name, patience } of headless ? steps.slice(1) : steps) {
    const living = await processesIn(cluster);
    for (const pid of name === "SIGINT" ? [postmaster ?? 0] : living) signal(pid, name);
    if (await areGone(cluster, patience)) break;
  }
  return orphans.length;
}

async function areGone(cluster: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if ((await processesIn(cluster)).length === 0) return true;
    await sleep(25);
  }
  return false;
}
