import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding } from "./finding.ts";
import { notACluster, otherMajorVersion } from "./findings-faults.ts";

/** The cluster's major version from `PG_VERSION`, such as `18`; nothing when there is none. */
export async function clusterVersion(cluster: string): Promise<string | undefined> {
  const version = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  return version?.trim();
}

/** Why these programs must leave a cluster alone, if they must. */
export async function checkClusterVersion(cluster: string, programs: string): Promise<Finding | undefined> {
  const found = await clusterVersion(cluster);
  if (found === undefined) {
    const files = await readdir(cluster).catch(() => []);
    return files.length > 0 ? notACluster(cluster) : undefined;
  }
  const major = programs.split(".")[0] ?? "";
  return found === major ? undefined : otherMajorVersion({ directory: cluster, found, programs: major });
}
