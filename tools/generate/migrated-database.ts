import type pg from "pg";
import { databaseOf } from "../../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../../apps/server/src/kernel/db/migration.ts";
import { testPool } from "../../apps/server/src/kernel/db/testing/test-pool.ts";
import { withTestServer } from "../../apps/server/src/kernel/db/testing/test-server.ts";
import { prepareJobs } from "../../apps/server/src/kernel/jobs/run-jobs.ts";

/** Runs `work` on a fresh database with every migration applied. */
export async function withMigratedDatabase<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  return await withTestServer(async (server) => {
    const pool = testPool(server.address, await server.createDatabase());
    await migrate(databaseOf(pool), readMigrations());
    await prepareJobs(databaseOf(pool));
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
      await pool.end();
    }
  });
}
