import { resolve } from "node:path";
import type { Settings } from "../settings/read-settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Database } from "./database.ts";
import { joinEmbeddedPostgres } from "./embedded/join-embedded-postgres.ts";
import { startEmbeddedPostgres } from "./embedded/start-embedded-postgres.ts";
import { closeDatabase, openDatabase } from "./open-database.ts";
import { reachDatabase } from "./reach-database.ts";

export interface ProvidedDatabase {
  readonly db: Database;
  /** How it is had: started here, joined while another process runs it, or the operator's own. */
  readonly kind: "embedded" | "joined" | "own";
  /** Settles when the embedded database is gone for good; never for another's. */
  readonly exited: Promise<{ readonly reason: "stopped" | "failed" }>;
  close(): Promise<void>;
}

/** The database of the settings: the operator's own, or the embedded one, started. */
export async function provideDatabase(settings: Settings, log: Log): Promise<ProvidedDatabase> {
  if (settings.databaseUrl !== undefined) return await ownDatabase(settings.databaseUrl, log);
  const postgres = await startEmbeddedPostgres({
    dataDirectory: resolve(settings.dataDirectory),
    log: (level, message) => log[level]({ part: "database" }, message),
  });
  const db = openDatabase({ address: postgres.connection, onIdleFault: warnOf(log) });
  return {
    db,
    kind: "embedded",
    exited: postgres.exited,
    async close() {
      await closeDatabase(db);
      await postgres.stop();
    },
  };
}

/** For commands: joins the database that a running server has started, or starts it for the time of the command. */
export async function joinDatabase(settings: Settings, log: Log): Promise<ProvidedDatabase> {
  if (settings.databaseUrl !== undefined) return await ownDatabase(settings.databaseUrl, log);
  const running = await joinEmbeddedPostgres({ dataDirectory: resolve(settings.dataDirectory) });
  return running
    ? shared(openDatabase({ address: running, onIdleFault: warnOf(log) }), "joined")
    : await provideDatabase(settings, log);
}

async function ownDatabase(url: string, log: Log): Promise<ProvidedDatabase> {
  const db = openDatabase({ address: { url }, onIdleFault: warnOf(log) });
  try {
    await reachDatabase(db);
    return shared(db, "own");
  } catch (error) {
    await closeDatabase(db);
    throw error;
  }
}

function shared(db: Database, kind: "joined" | "own"): ProvidedDatabase {
  return { db, kind, exited: new Promise(() => {}), close: () => closeDatabase(db) };
}

function warnOf(log: Log) {
  return (error: Error) =>
    log.warn({ part: "database", reason: error.message }, "an idle database connection was lost");
}
