import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBinaries } from "./find-binaries.ts";
import { EmbeddedPostgresError, type Finding } from "./finding.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";
import { aDatabase, query } from "./testing/a-database.ts";
import { runWritingServer, startDirectly } from "./testing/run-writing-server.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

test("makes a database at the first start and finds it again at the next", async () => {
  const dataDirectory = await temporaryDirectory();
  const begin = performance.now();
  const first = await aDatabase({ dataDirectory });
  const firstStart = performance.now() - begin;
  await query(first.connection, "create table books as select '红楼梦' as title");
  await first.stop();
  const again = performance.now();
  const second = await aDatabase({ dataDirectory });
  console.log(`first start ${Math.round(firstStart)} ms, later ${Math.round(performance.now() - again)} ms`);
  expect(await query(second.connection, "select title from books")).toEqual([{ title: "红楼梦" }]);
  expect(second.connection).toEqual(first.connection);
});

test("keeps what is committed, sorts the same everywhere, knows Chinese letters and listens on no network", async () => {
  const { connection, version } = await aDatabase({ dataDirectory: await temporaryDirectory() });
  const settings = await query(
    connection,
    `select name, setting from pg_settings where name in
     ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'server_encoding', 'TimeZone')`,
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    data_checksums: "on",
    listen_addresses: "",
    server_encoding: "UTF8",
    TimeZone: "UTC",
  });
  const [locale] = await query(
    connection,
    "select datlocprovider, datlocale, datcollate from pg_database where datname = current_database()",
  );
  expect(locale).toEqual({ datlocprovider: "b", datlocale: "C.UTF-8", datcollate: "C" });
  expect(await query(connection, "select upper('ärger') as word")).toEqual([{ word: "ÄRGER" }]);
  await query(connection, "create extension pg_trgm");
  const [likeness] = await query(connection, "select similarity('图书馆学', '图书馆') > 0 as seen");
  expect(likeness).toEqual({ seen: true });
  const [server] = await query(connection, "select current_setting('server_version') as version");
  expect(server?.["version"]).toBe(version);
});

test("lets only its own user in, without a password", async () => {
  const dataDirectory = await temporaryDirectory();
  const { connection } = await aDatabase({ dataDirectory });
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700);
  const [row] = await query(connection, "select rolpassword from pg_authid where rolname = current_user");
  expect(row).toEqual({ rolpassword: null });
  const rules = await query(connection, "select type, auth_method from pg_hba_file_rules");
  expect(rules).toEqual([{ type: "local", auth_method: "peer" }]);
});

test("puts no statement and no value of a failed statement into the log", async () => {
  const lines: string[] = [];
  const { connection } = await aDatabase({
    dataDirectory: await temporaryDirectory(),
    log: (_, line) => lines.push(line),
  });
  await query(
    connection,
    "create table readers (mail text primary key); insert into readers values ('li@example.edu')",
  );
  await expect(query(connection, "insert into readers values ('li@example.edu')")).rejects.toThrow(/duplicate key/);
  expect(lines.join("\n")).not.toContain("li@example.edu");
});

test("has a socket of legal length however long the path of the data is", async () => {
  const dataDirectory = join(await temporaryDirectory(), "很长的目录名".repeat(6), "x".repeat(80));
  const { connection } = await aDatabase({ dataDirectory });
  expect(Buffer.byteLength(join(connection.host, ".s.PGSQL.5432"))).toBeLessThan(108);
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700);
});

test("writes nothing into node_modules", async () => {
  const { libraries, links } = findBinaries();
  const before = await readdir(libraries);
  await aDatabase({ dataDirectory: await temporaryDirectory() });
  expect(await readdir(libraries)).toEqual(before);
  expect(links.length).toBeGreaterThan(0);
});

test("may be stopped twice, and says that it was stopped", async () => {
  const postgres = await aDatabase({ dataDirectory: await temporaryDirectory() });
  await Promise.all([postgres.stop(), postgres.stop()]);
  expect(await postgres.exited).toEqual({ reason: "stopped" });
});

test("refuses a second server on the same data in plain words, and lets it in when the first is killed", async () => {
  const dataDirectory = await temporaryDirectory();
  const first = await runWritingServer({ dataDirectory });
  const refusal = await refusalOf(dataDirectory);
  expect(refusal.code).toBe("in-use");
  expect(refusal.text.zh).toContain(
    `另一个文渊正在使用这份数据：${join(dataDirectory, "postgres")}（pid ${first.process.pid}）`,
  );
  expect(refusal.text.en).toContain("Another Wenyuan is using this data");
  await first.nextCommit();
  first.process.kill("SIGKILL");
  await first.gone;
  const second = await aDatabase({ dataDirectory });
  const [count] = await query(second.connection, "select count(distinct id)::int as n from written");
  expect(count?.["n"]).toBeGreaterThanOrEqual(first.committed.length);
});

test("is not fooled by a lock note that names a living process", async () => {
  const dataDirectory = await temporaryDirectory();
  await mkdir(join(dataDirectory, "postgres"), { mode: 0o700 });
  await writeFile(join(dataDirectory, "postgres", "lock"), "");
  await writeFile(join(dataDirectory, "postgres", "lock.holder"), `pid ${process.ppid}\n`);
  const { connection } = await aDatabase({ dataDirectory });
  expect(await query(connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("starts although postmaster.pid names a process that lives but is another program", async () => {
  const dataDirectory = await temporaryDirectory();
  const first = await aDatabase({ dataDirectory });
  const file = join(dataDirectory, "postgres", "cluster", "postmaster.pid");
  const lines = (await readFile(file, "utf8")).split("\n");
  await first.stop();
  // The grandparent of this test would be taken for a parent of the postmaster; process 1 never is.
  await writeFile(file, ["1", ...lines.slice(1)].join("\n"), { mode: 0o600 });
  const { connection } = await aDatabase({ dataDirectory });
  expect(await query(connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("makes the database anew when making it was interrupted", async () => {
  const dataDirectory = await temporaryDirectory();
  const base = join(dataDirectory, "postgres");
  const first = await aDatabase({ dataDirectory });
  await first.stop();
  // As it is left by kill -9 in the middle: some files, no version yet.
  await rename(join(base, "cluster"), join(base, "cluster.unfinished"));
  await rename(join(base, "cluster.unfinished", "PG_VERSION"), join(base, "cluster.unfinished", "global", "1"));
  const { connection } = await aDatabase({ dataDirectory });
  expect(await query(connection, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(existsSync(join(base, "cluster.unfinished"))).toBe(false);
});

test("starts cleanly after a server was killed in the middle of its first start, again and again", async () => {
  const dataDirectory = await temporaryDirectory();
  for (const delay of [120, 250, 400, 550]) {
    const server = runWritingServer({
      dataDirectory,
      start(command) {
        const child = startDirectly(command);
        // Node takes about 100 ms to begin, making the database about 700.
        setTimeout(() => child.kill("SIGKILL"), 100 + delay);
        return child;
      },
    });
    await server.then(
      ({ gone }) => gone,
      () => undefined,
    );
  }
  const { connection } = await aDatabase({ dataDirectory });
  expect(await query(connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("refuses data of another major version, names both and changes nothing", async () => {
  const dataDirectory = await temporaryDirectory();
  const cluster = join(dataDirectory, "postgres", "cluster");
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await writeFile(join(cluster, "PG_VERSION"), "15\n");
  const refusal = await refusalOf(dataDirectory);
  expect(refusal.code).toBe("other-major-version");
  expect(refusal.text.zh).toMatch(/PostgreSQL 15.*PostgreSQL 18/);
  expect(refusal.text.en).toMatch(/PostgreSQL 15.*PostgreSQL 18/);
  expect(refusal.mend.en).toContain("backup");
  expect(await readdir(cluster)).toEqual(["PG_VERSION"]);
});

test("leaves a directory alone that is no database", async () => {
  const dataDirectory = await temporaryDirectory();
  const cluster = join(dataDirectory, "postgres", "cluster");
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await writeFile(join(cluster, "thesis.doc"), "years of work");
  expect((await refusalOf(dataDirectory)).code).toBe("not-a-database");
  expect(await readdir(cluster)).toEqual(["thesis.doc"]);
});

test("says where and why when the data directory cannot be made", async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "data"), "a file in the way");
  const refusal = await refusalOf(join(directory, "data"));
  expect(refusal.code).toBe("not-writable");
  expect(refusal.text.en).toContain(join(directory, "data"));
});

async function refusalOf(dataDirectory: string): Promise<Finding> {
  const error: unknown = await startEmbeddedPostgres({ dataDirectory }).then(
    async (postgres) => await postgres.stop(),
    (refused: unknown) => refused,
  );
  if (error instanceof EmbeddedPostgresError) return error.finding;
  throw new Error("it was not refused", { cause: error });
}
