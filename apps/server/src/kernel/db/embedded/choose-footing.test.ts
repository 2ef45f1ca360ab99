import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processesIn } from "./cluster-processes.ts";
import { findHome } from "./database-home.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";
import { aDatabase, query } from "./testing/a-database.ts";
import { asUser, isRoot, needsRoot, withoutNamespaces } from "./testing/as-others.ts";
import { runWritingServer, type WritingOptions } from "./testing/run-writing-server.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

const nobody = 65534;

test("runs as an ordinary user in a directory that only he may enter, and ends with a killed server", async ({
  skip,
}) => {
  skip(!isRoot(), needsRoot);
  const home = await temporaryDirectory();
  await chown(home, nobody, nobody);
  const dataDirectory = join(home, "data");
  const committed = await killAfterCommits({ dataDirectory, start: asUser(nobody) });
  expect(await rowsAfterRestart({ dataDirectory, start: asUser(nobody) })).toBeGreaterThanOrEqual(committed);
});

test("runs as a user without a name", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const home = await temporaryDirectory();
  await chown(home, 54_321, 54_321);
  const dataDirectory = join(home, "data");
  const committed = await killAfterCommits({ dataDirectory, start: asUser(54_321) });
  expect(await rowsAfterRestart({ dataDirectory, start: asUser(54_321) })).toBeGreaterThanOrEqual(committed);
});

test("names the owner when the data belong to another user", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const home = await temporaryDirectory();
  await chmod(home, 0o755);
  const postgres = await aDatabase({ dataDirectory: join(home, "data") });
  await postgres.stop();
  await expect(runWritingServer({ dataDirectory: join(home, "data"), start: asUser(nobody) })).rejects.toThrow(
    /belongs to another user \(uid 0\)[^]*属于另一个用户/,
  );
});

test("where namespaces are refused, root uses a system user and keeps the data in place when it can be reached", async ({
  skip,
}) => {
  skip(!isRoot(), needsRoot);
  const { dataDirectory, place } = await aPlaceFor("nobody");
  const committed = await killAfterCommits({ dataDirectory, place, start: withoutNamespaces });
  const cluster = join(dataDirectory, "postgres", "cluster");
  expect((await stat(cluster)).uid).toBe(nobody);
  expect(await rowsAfterRestart({ dataDirectory, place, start: withoutNamespaces })).toBeGreaterThanOrEqual(committed);
});

test("where namespaces are refused, a data directory closed to others is opened to the system user's group alone", async ({
  skip,
}) => {
  skip(!isRoot(), needsRoot);
  const { dataDirectory, place } = await aPlaceFor("nobody");
  await mkdir(dataDirectory, { mode: 0o700 });
  await killAfterCommits({ dataDirectory, place, start: withoutNamespaces });
  const { uid, gid, mode } = await stat(dataDirectory);
  expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 0, gid: nobody, mode: 0o710 });
});

test("where namespaces are refused and the data cannot be reached, they are kept in the system's place", async ({
  skip,
}) => {
  skip(!isRoot(), needsRoot);
  const { place } = await aPlaceFor("nobody");
  const dataDirectory = join(await temporaryDirectory(), "data");
  const committed = await killAfterCommits({ dataDirectory, place, start: withoutNamespaces });
  const elsewhere = (await readFile(join(dataDirectory, "postgres", "location"), "utf8")).trim();
  expect(elsewhere.startsWith(place.directory)).toBe(true);
  expect(existsSync(join(dataDirectory, "postgres", "cluster"))).toBe(false);
  expect(await rowsAfterRestart({ dataDirectory, place, start: withoutNamespaces })).toBeGreaterThanOrEqual(committed);
});

test("refuses to begin an empty database when the one that is there cannot be reached", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const { place } = await aPlaceFor("nobody");
  const dataDirectory = join(await temporaryDirectory(), "data");
  const postgres = await aDatabase({ dataDirectory });
  await postgres.stop();
  await expect(runWritingServer({ dataDirectory, place, start: withoutNamespaces })).rejects.toThrow(
    /has to run as the user nobody[^]*只能以用户 nobody 运行/,
  );
});

test("goes on with data that an ordinary user began when root takes over", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const home = await temporaryDirectory();
  await chown(home, nobody, nobody);
  const dataDirectory = join(home, "data");
  await killAfterCommits({ dataDirectory, start: asUser(nobody) });
  const { connection } = await aDatabase({ dataDirectory });
  const [row] = await query(connection, "select count(*)::int as n from written");
  expect(row?.["n"]).toBeGreaterThan(0);
  expect((await stat(join(dataDirectory, "postgres", "cluster"))).uid).toBe(nobody);
});

test("root writes nothing through a link that the owner of the data put there", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const home = await temporaryDirectory();
  await chown(home, nobody, nobody);
  const dataDirectory = join(home, "data");
  await killAfterCommits({ dataDirectory, start: asUser(nobody) });
  const treasure = join(await temporaryDirectory(), "treasure");
  await writeFile(treasure, "root's own");
  const base = join(dataDirectory, "postgres");
  for (const name of ["lock.holder", "cluster/postgresql.conf", "cluster/pg_hba.conf"]) {
    await rm(join(base, name), { force: true });
    await symlink(treasure, join(base, name));
  }
  await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow();
  expect(await readFile(treasure, "utf8")).toBe("root's own");
});

async function aPlaceFor(user: string) {
  const open = await temporaryDirectory();
  await chmod(open, 0o755);
  return { dataDirectory: join(open, "data"), place: { user, directory: join(open, "system") } };
}

/** Starts a server, lets it commit, kills it, waits until its database is gone too. Gives the number of commits. */
async function killAfterCommits(options: WritingOptions): Promise<number> {
  const server = await runWritingServer(options);
  for (let commit = 0; commit < 20; commit++) await server.nextCommit();
  const home = await findHome(options.dataDirectory);
  server.process.kill("SIGKILL");
  await server.gone;
  await expect.poll(() => processesIn(home?.cluster ?? ""), { timeout: 10_000 }).toEqual([]);
  return server.committed.length;
}

/** The server counts by itself: `peer` admits nobody but its own user, not even root into a namespace of another's. */
async function rowsAfterRestart(options: WritingOptions): Promise<number> {
  const server = await runWritingServer({ ...options, writers: 0 });
  server.process.kill("SIGTERM");
  await server.gone;
  return server.found;
}
