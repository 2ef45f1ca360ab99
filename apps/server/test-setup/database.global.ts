import type { TestProject } from "vitest/node";
import { buildAssets } from "../../../tools/build/build-assets.ts";
import { databaseOf } from "../src/kernel/db/inside.ts";
import { migrate } from "../src/kernel/db/migrate.ts";
import { readMigrations } from "../src/kernel/db/migration.ts";
import { testPool } from "../src/kernel/db/testing/test-pool.ts";
import { startTestServer, type TestAddress } from "../src/kernel/db/testing/test-server.ts";
import { prepareJobs } from "../src/kernel/jobs/run-jobs.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The real PostgreSQL that tests run on, and its migrated template database. */
    testDatabase: { readonly address: TestAddress; readonly template: string };
  }
}

/** Starts one real PostgreSQL for the run and migrates the template that each test file clones. Pages need their styles too. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildAssets();
  const { server, stop } = await startTestServer();
  const template = await server.createDatabase();
  const pool = testPool(server.address, template);
  await migrate(databaseOf(pool), readMigrations());
  await prepareJobs(databaseOf(pool));
  await pool.end();
  project.provide("testDatabase", { address: server.address, template });
  return stop;
}
