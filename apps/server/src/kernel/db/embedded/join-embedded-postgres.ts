import { setTimeout as sleep } from "node:timers/promises";
import { findHome } from "./database-home.ts";
import { type EmbeddedConnection, embeddedName, embeddedPort } from "./embedded-postgres.ts";
import { isLocked } from "./hold-lock.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

/**
 * How to reach the embedded database that a server runs on this data, waiting while it starts or recovers; nothing when
 * no server runs there, and then the caller may start it. Changes nothing.
 * @throws EmbeddedPostgresError `home-missing`
 */
export async function joinEmbeddedPostgres({
  dataDirectory,
}: {
  dataDirectory: string;
}): Promise<EmbeddedConnection | undefined> {
  const home = await findHome(dataDirectory);
  while (home && isLocked(home.lock)) {
    const file = await readPostmasterFile((await findHome(dataDirectory))?.cluster ?? home.cluster);
    if (file?.status === "ready") {
      return { host: file.socketDirectory, port: embeddedPort, user: embeddedName, database: embeddedName };
    }
    await sleep(100);
  }
  return undefined;
}
