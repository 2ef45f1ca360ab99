import { statfs } from "node:fs/promises";
import { type Finding } from "./finding.ts";
import { diskFull, diskNearlyFull } from "./findings-faults.ts";

const megabyte = 1024 * 1024;

/** What a new cluster needs with its first log files, in megabytes; it takes about 60. */
const roomToBegin = 200;
/** Two log files of 16 MB: with less, PostgreSQL may not even be able to recover. */
const roomToGoOn = 32;
const roomToBeCalm = 1024;

/** Whether there is room where the database is, for a new one or for the one that is there. */
export async function checkDiskSpace(directory: string, isNew: boolean): Promise<Finding | undefined> {
  const { bavail, bsize } = await statfs(directory);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free < (isNew ? roomToBegin : roomToGoOn)) return diskFull(directory, free);
  return free < roomToBeCalm ? diskNearlyFull(directory, free) : undefined;
}
