import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { clusterVersion } from "./cluster-version.ts";
import { type DatabaseHome, nearestExisting, reasonOf } from "./database-home.ts";
import { checkDiskSpace } from "./disk-space.ts";
import type { Finding } from "./finding.ts";
import { notWritable, ownedByOther } from "./findings-faults.ts";
import { socketDirectoriesOf } from "./socket-directory.ts";

/** Whether this user can write where the database is or will be, and whether there is room. */
export async function examineAccess(home: DatabaseHome): Promise<Finding[]> {
  const directory = nearestExisting(home.base);
  const barrier = await barrierAt(directory, home);
  if (barrier) return [barrier];
  socketDirectoriesOf(home);
  const space = await checkDiskSpace(directory, (await clusterVersion(home.cluster)) === undefined);
  return space ? [space] : [];
}

async function barrierAt(directory: string, home: DatabaseHome): Promise<Finding | undefined> {
  const uid = process.getuid?.();
  const owner = await stat(home.base).catch(() => undefined);
  if (owner && uid !== 0 && owner.uid !== uid) return ownedByOther(home.base, owner.uid);
  return await access(directory, constants.W_OK | constants.X_OK).then(
    () => undefined,
    (error: unknown) => notWritable(directory, reasonOf(error)),
  );
}
