import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { processesIn } from "./cluster-processes.ts";
import { joinEmbeddedPostgres } from "./join-embedded-postgres.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { aDatabase, query } from "./testing/a-database.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

test("starts the database again when its postmaster is killed, at the same address", async () => {
  const { dataDirectory, cluster } = await aDirectory();
  const { connection } = await aDatabase({ dataDirectory });
  await query(connection, "create table books as select 1 as id");
  const before = await readPostmasterFile(cluster);
  process.kill(before?.pid ?? 0, "SIGKILL");
  await expect.poll(() => query(connection, "select id from books").catch(() => []), patient).toEqual([{ id: 1 }]);
  expect((await readPostmasterFile(cluster))?.pid).not.toBe(before?.pid);
});

test("ends a back end that goes on working after its postmaster was killed", async () => {
  const { dataDirectory, cluster } = await aDirectory();
  const { connection } = await aDatabase({ dataDirectory });
  const busy = new pg.Client(connection);
  busy.on("error", () => {});
  await busy.connect();
  const [row] = (await busy.query<{ pid: number }>("select pg_backend_pid() as pid")).rows;
  // Never waits for anything, so it does not notice that the postmaster is gone.
  const work = busy.query("select count(*) from generate_series(1, 1e12::bigint)").catch((error: Error) => error);
  process.kill((await readPostmasterFile(cluster))?.pid ?? 0, "SIGKILL");
  expect(await work).toBeInstanceOf(Error);
  await expect.poll(() => query(connection, "select 1 as one").catch(() => []), patient).toEqual([{ one: 1 }]);
  expect(await processesIn(cluster)).not.toContain(row?.pid);
});

test("goes on when a back end is killed", async () => {
  const { connection } = await aDatabase({ dataDirectory: (await aDirectory()).dataDirectory });
  const victim = new pg.Client(connection);
  victim.on("error", () => {});
  await victim.connect();
  const [row] = (await victim.query<{ pid: number }>("select pg_backend_pid() as pid")).rows;
  process.kill(row?.pid ?? 0, "SIGKILL");
  await expect.poll(() => query(connection, "select 1 as one").catch(() => []), patient).toEqual([{ one: 1 }]);
});

test("stops for good when it is told to while the database is down", async () => {
  const { dataDirectory, cluster } = await aDirectory();
  const postgres = await aDatabase({ dataDirectory });
  process.kill((await readPostmasterFile(cluster))?.pid ?? 0, "SIGKILL");
  await postgres.stop();
  expect(await postgres.exited).toEqual({ reason: "stopped" });
  await expect.poll(() => processesIn(cluster), patient).toEqual([]);
});

test("without setpriv, a watchdog ends the database when the server is killed", async () => {
  const { dataDirectory, cluster } = await aDirectory();
  const server = await aServerWithout("watched", dataDirectory);
  expect((await processesIn(cluster)).length).toBeGreaterThan(1);
  server.kill("SIGKILL");
  await expect.poll(() => processesIn(cluster), patient).toEqual([]);
});

test("ends a whole database that a killed server left running, and starts its own", async () => {
  const { dataDirectory, cluster } = await aDirectory();
  const server = await aServerWithout("abandoned", dataDirectory);
  server.kill("SIGKILL");
  await once(server, "exit");
  const orphans = await processesIn(cluster);
  expect(orphans.length).toBeGreaterThan(1);
  const { connection } = await aDatabase({ dataDirectory });
  expect(await query(connection, "select 1 as one")).toEqual([{ one: 1 }]);
  const living = await processesIn(cluster);
  expect(living.filter((pid) => orphans.includes(pid))).toEqual([]);
});

test("is joined by another process while it runs, and not after", async () => {
  const { dataDirectory } = await aDirectory();
  expect(await joinEmbeddedPostgres({ dataDirectory })).toBeUndefined();
  const postgres = await aDatabase({ dataDirectory });
  expect(await joinEmbeddedPostgres({ dataDirectory })).toEqual(postgres.connection);
  await postgres.stop();
  expect(await joinEmbeddedPostgres({ dataDirectory })).toBeUndefined();
});

const patient = { timeout: 15_000, interval: 50 };

async function aDirectory() {
  const dataDirectory = await temporaryDirectory();
  return { dataDirectory, cluster: join(dataDirectory, "postgres", "cluster") };
}

async function aServerWithout(kind: "watched" | "abandoned", dataDirectory: string) {
  await mkdir(dataDirectory, { recursive: true });
  const script = join(import.meta.dirname, "testing", "watched-postmaster.ts");
  const flags = ["--conditions=wenyuan-source", "--disable-warning=ExperimentalWarning"];
  const server = spawn(process.execPath, [...flags, script, dataDirectory, kind], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  return server;
}
