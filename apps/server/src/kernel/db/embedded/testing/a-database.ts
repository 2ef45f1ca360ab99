import pg from "pg";
import { onTestFinished } from "vitest";
import type { EmbeddedConnection, EmbeddedPostgres } from "../embedded-postgres.ts";
import { type StartOptions, startEmbeddedPostgres } from "../start-embedded-postgres.ts";

/** Starts an embedded database that is stopped with the test. */
export async function aDatabase(options: StartOptions): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(options);
  onTestFinished(() => postgres.stop());
  return postgres;
}

/** Runs one statement on a connection of its own. */
export async function query(connection: EmbeddedConnection, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
