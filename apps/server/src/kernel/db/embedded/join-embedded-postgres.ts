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
  for (;;) {
    // Looked up each time: a first start may still be choosing where the home is.
    const home = await findHome(dataDirectory);
    if (!home || !isLocked(home.lock)) return undefined;
    const file = await readPostmasterFile(home.cluster);
    if (file?.status === "ready") {
      return { host: file.socketDirectory, port: embeddedPort, user: embeddedName, database: embeddedName };
    }
    await sleep(100);
  }
}
