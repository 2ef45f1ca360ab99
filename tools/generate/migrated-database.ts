import pg from "pg";
import { databaseOf } from "../../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../../apps/server/src/kernel/db/testing/test-server.ts";
import { prepareJobs } from "../../apps/server/src/kernel/jobs/run-jobs.ts";

/** Runs `work` on a fresh database with every migration applied, and removes it afterwards. */
export async function withMigratedDatabase<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  return await withTestServer(async (server) => {
    const pool = new pg.Pool(addressOf(server.address, await server.createDatabase()));
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    const db = databaseOf(pool);
    await migrate(db, readMigrations());
    await prepareJobs(db);
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
      await pool.end();
    }
  });
}
