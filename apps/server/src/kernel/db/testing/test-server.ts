import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../embedded/start-embedded-postgres.ts";

export type TestAddress =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string };

/** A real PostgreSQL for tests: the embedded one, or the one of `WENYUAN_TEST_DATABASE_URL`. */
export interface TestServer {
  readonly address: TestAddress;
  /** Makes an empty database, or a clone of `template`, and gives its name. */
  createDatabase(template?: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
}

export async function withTestServer<T>(work: (server: TestServer) => Promise<T>): Promise<T> {
  const { server, stop } = await startTestServer();
  try {
    return await work(server);
  } finally {
    await stop();
  }
}

export async function startTestServer(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const url = process.env["WENYUAN_TEST_DATABASE_URL"];
  if (url) return { server: testServer({ connectionString: url }), stop: () => Promise.resolve() };
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-test-"));
  const postgres = await startEmbeddedPostgres({ dataDirectory: directory });
  const { host, port, user } = postgres.connection;
  return {
    server: testServer({ host, port, user }),
    async stop() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The address with another database. */
export function addressOf(address: TestAddress, database: string): pg.PoolConfig {
  if (!("connectionString" in address)) return { ...address, database };
  const url = new URL(address.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}

export function testServer(address: TestAddress): TestServer {
  const administer = (command: string) => withClient(addressOf(address, "postgres"), (client) => client.query(command));
  return {
    address,
    async createDatabase(template) {
      const name = `wenyuan_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
      await administer(`create database ${name} template ${template ?? "template0"}`);
      return name;
    },
    async dropDatabase(name) {
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
