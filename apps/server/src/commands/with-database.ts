import type { Database } from "../kernel/db/database.ts";
import { migrate } from "../kernel/db/migrate.ts";
import { readMigrations } from "../kernel/db/migration.ts";
import { joinDatabase } from "../kernel/db/provide-database.ts";
import { prepareJobs } from "../kernel/jobs/run-jobs.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { openLog } from "../kernel/telemetry/log.ts";

/** Runs a command's work on the running server's database, or on one started for it. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const log = openLog({ logLevel: "warn", logFormat: settings.logFormat });
  const provided = await joinDatabase(settings, log);
  try {
    if (provided.kind !== "joined") {
      await migrate(provided.db, readMigrations());
      await prepareJobs(provided.db);
    }
    return await work(provided.db);
  } finally {
    await provided.close();
  }
}
