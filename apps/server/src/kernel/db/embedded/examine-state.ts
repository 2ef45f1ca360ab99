import { existsSync } from "node:fs";
import { join } from "node:path";
import { processesIn } from "./cluster-processes.ts";
import { clusterVersion } from "./cluster-version.ts";
import type { DatabaseHome } from "./database-home.ts";
import type { Finding } from "./finding.ts";
import { damaged } from "./findings-faults.ts";
import { notMadeYet, notReady, orphansLeft, running, stopped, unfinishedLeft } from "./findings-states.ts";
import { holderOf, isLocked } from "./hold-lock.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

/** Whether the database runs, and what an earlier run left behind. */
export async function examineState(home: DatabaseHome): Promise<Finding[]> {
  if (isLocked(home.lock)) return [await examineRunning(home)];
  const orphans = [...(await processesIn(home.cluster)), ...(await processesIn(home.unfinished))];
  const version = await clusterVersion(home.cluster);
  return [
    ...(orphans.length > 0 ? [orphansLeft(orphans)] : []),
    ...(existsSync(home.unfinished) ? [unfinishedLeft(home.unfinished)] : []),
    ...(version === undefined ? [notMadeYet(home.cluster)] : examineFiles(home.cluster, version)),
  ];
}

async function examineRunning(home: DatabaseHome): Promise<Finding> {
  const file = await readPostmasterFile(home.cluster);
  const holder = holderOf(home.lock);
  return file?.status === "ready" ? running(home.cluster, holder) : notReady(home.cluster, file?.status ?? "starting");
}

/** Without these no cluster starts; PostgreSQL's documentation, "Database File Layout". */
const essentials = ["global/pg_control", "global/pg_filenode.map", "base", "pg_wal", "pg_xact"];

function examineFiles(cluster: string, version: string): Finding[] {
  const missing = essentials.find((part) => !existsSync(join(cluster, part)));
  return [missing ? damaged(cluster, `${missing} is missing`) : stopped(cluster, version)];
}
