import { setTimeout as sleep } from "node:timers/promises";
import { chooseFooting, type Footing } from "./choose-footing.ts";
import { checkClusterVersion, clusterVersion } from "./cluster-version.ts";
import { configureCluster } from "./configure-cluster.ts";
import { createCluster } from "./create-cluster.ts";
import { type DatabaseHome, openHome } from "./database-home.ts";
import { checkDiskSpace } from "./disk-space.ts";
import { type EmbeddedLog, type EmbeddedPostgres, embeddedName, embeddedPort } from "./embedded-postgres.ts";
import { endOrphans } from "./end-orphans.ts";
import { explainFault } from "./explain-fault.ts";
import { findBinaries } from "./find-binaries.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { holdLock } from "./hold-lock.ts";
import type { Programs } from "./launcher.ts";
import { type Postmaster, type PostmasterPlace, startPostmaster } from "./postmaster.ts";
import { removeMistakenFile } from "./postmaster-file.ts";
import { chooseSocketDirectory, makeSocketDirectory } from "./socket-directory.ts";
import { supervise } from "./supervise.ts";
import { type SystemPlace, systemPlace } from "./system-place.ts";

export interface StartOptions {
  /** Wenyuan's data directory (`WENYUAN_DATA_DIR`); the database lives in `postgres/` inside it, made at the first start. */
  readonly dataDirectory: string;
  readonly log?: EmbeddedLog;
  /** For tests: what root uses where user namespaces are refused. */
  readonly place?: SystemPlace;
}

/**
 * Starts the embedded PostgreSQL, made new at the first start and mended after a crash, and keeps it running.
 * Resolves when it accepts connections, which takes longer while a crash is mended.
 * To be called on the main thread: Linux ties the database's life to the thread that started it.
 * @throws EmbeddedPostgresError what is wrong, where, and how to mend it
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, log = () => {}, place = systemPlace } = options;
  const home = await openHome(dataDirectory);
  const lock = holdLock(home.lock, home.base);
  try {
    const running = await run(home, { log, place });
    void running.exited.finally(() => lock.release());
    return running;
  } catch (error) {
    lock.release();
    throw explainFault(error, home);
  }
}

async function run(
  wanted: DatabaseHome,
  { log, place }: { log: EmbeddedLog; place: SystemPlace },
): Promise<EmbeddedPostgres> {
  const { home, programs } = await chooseFooting({ home: wanted, binaries: findBinaries(), place, log });
  await prepareCluster({ home, programs }, log);
  const sockets = await chooseSocketDirectory(programs, home);
  const start = (): Promise<Postmaster> => startClean(programs, { home, sockets, log });
  return {
    connection: { host: sockets, port: embeddedPort, user: embeddedName, database: embeddedName },
    version: programs.binaries.version,
    ...supervise(await start(), { start, log }),
  };
}

/** Sees to it that there is a cluster which these programs can read, configured as this version of Wenyuan wants. */
async function prepareCluster({ home, programs }: Footing, log: EmbeddedLog): Promise<void> {
  await endOrphans(home.unfinished, log);
  const isNew = (await clusterVersion(home.cluster)) === undefined;
  for (const finding of [
    await checkClusterVersion(home.cluster, programs.binaries.version),
    await checkDiskSpace(home.base, isNew),
  ]) {
    if (finding?.severity === "error") throw new EmbeddedPostgresError(finding);
    if (finding) log("warn", finding.text.en);
  }
  if (isNew) {
    log("info", `making the database in ${home.cluster}`);
    await createCluster(programs, home);
  }
  await configureCluster(programs, home.cluster);
}

/** For how long "still in use" is believed to pass by itself, in milliseconds. */
const patience = 10_000;

/** Starts the postmaster on a cluster that nobody uses any more, whatever was there before. */
async function startClean(programs: Programs, place: PostmasterPlace): Promise<Postmaster> {
  const until = Date.now() + patience;
  for (;;) {
    await endOrphans(place.home.cluster, place.log);
    await removeMistakenFile(place.home.cluster, place.sockets);
    await makeSocketDirectory(programs, place.sockets);
    try {
      return await startPostmaster(programs, place);
    } catch (error) {
      const passing = error instanceof Error && /still in use|already exists/.test(error.message);
      if (!passing || Date.now() > until) throw error;
      await sleep(200);
    }
  }
}
