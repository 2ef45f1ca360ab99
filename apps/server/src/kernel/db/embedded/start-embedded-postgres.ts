import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseLauncher } from "./choose-launcher.ts";
import { configureCluster } from "./configure-cluster.ts";
import { createCluster } from "./create-cluster.ts";
import { type DatabaseHome, openHome } from "./database-home.ts";
import { type EmbeddedLog, type EmbeddedPostgres, embeddedName, embeddedPort } from "./embedded-postgres.ts";
import { endOrphans } from "./end-orphans.ts";
import { findBinaries } from "./find-binaries.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { notACluster, otherMajorVersion } from "./findings.ts";
import { holdLock } from "./hold-lock.ts";
import type { Programs } from "./launcher.ts";
import { linkLibraries } from "./link-libraries.ts";
import { type Postmaster, type PostmasterPlace, startPostmaster } from "./postmaster.ts";
import { removeMistakenFile } from "./postmaster-file.ts";
import { makeSocketDirectory, socketDirectoryOf } from "./socket-directory.ts";
import { supervise } from "./supervise.ts";

export interface StartOptions {
  /** Wenyuan's data directory (`WENYUAN_DATA_DIR`); the database lives in `postgres/` inside it, made at the first start. */
  readonly dataDirectory: string;
  readonly log?: EmbeddedLog;
}

/**
 * Starts the embedded PostgreSQL, made new at the first start and mended after a crash, and keeps it running.
 * Resolves when it accepts connections: about 1.5 s at the first start, 0.3 s later, longer while a crash is mended.
 * To be called on the main thread: Linux ties the database's life to the thread that started it.
 * @throws EmbeddedPostgresError what is wrong, where, and how to mend it
 */
export async function startEmbeddedPostgres({
  dataDirectory,
  log = () => {},
}: StartOptions): Promise<EmbeddedPostgres> {
  const home = await openHome(dataDirectory);
  const lock = holdLock(home.lock, home.base);
  try {
    const programs = await prepare(home, log);
    const place = { home, sockets: socketDirectoryOf(home), log };
    const start = (): Promise<Postmaster> => startClean(programs, place);
    const supervision = supervise(await start(), { start, log });
    void supervision.exited.finally(() => lock.release());
    return {
      connection: { host: place.sockets, port: embeddedPort, user: embeddedName, database: embeddedName },
      version: programs.binaries.version,
      ...supervision,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Everything that is done once: programs that run here, and a cluster they can read. */
async function prepare(home: DatabaseHome, log: EmbeddedLog): Promise<Programs> {
  const binaries = findBinaries();
  await linkLibraries(binaries, home.libraries);
  const launcher = await chooseLauncher(binaries, home);
  const programs = { binaries, links: home.libraries, launcher };
  await endOrphans(home.unfinished, log);
  await endOrphans(home.cluster, log);
  const found = await majorVersionOf(home.cluster);
  if (found === undefined) {
    log("info", `making the database in ${home.cluster}`);
    await createCluster(programs, home);
  } else {
    demandVersion(home, { found, programs: binaries.version.split(".")[0] ?? "" });
  }
  await configureCluster(home.cluster, launcher.peers);
  log("debug", `PostgreSQL ${binaries.version} runs ${launcher.name}`);
  return programs;
}

/** For how long "still in use" is believed to pass by itself, in milliseconds. */
const patience = 10_000;

/** Starts the postmaster on a cluster that nobody uses any more, whatever was there before. */
async function startClean(programs: Programs, place: PostmasterPlace): Promise<Postmaster> {
  const until = Date.now() + patience;
  for (;;) {
    await endOrphans(place.home.cluster, place.log);
    await removeMistakenFile(place.home.cluster);
    await makeSocketDirectory(place.sockets);
    try {
      return await startPostmaster(programs, place);
    } catch (error) {
      const passing = error instanceof Error && /still in use|already exists/.test(error.message);
      if (!passing || Date.now() > until) throw error;
      await sleep(200);
    }
  }
}

/** The cluster's major version, or nothing when there is none yet. @throws EmbeddedPostgresError `not-a-database` */
async function majorVersionOf(cluster: string): Promise<string | undefined> {
  const version = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version !== undefined) return version.trim();
  const files = await readdir(cluster).catch(() => []);
  if (files.length > 0) throw new EmbeddedPostgresError(notACluster(cluster));
  return undefined;
}

function demandVersion(home: DatabaseHome, { found, programs }: { found: string; programs: string }): void {
  if (found === programs) return;
  throw new EmbeddedPostgresError(otherMajorVersion({ directory: home.cluster, found, programs }));
}
