import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { poolOf } from "../kernel/db/inside.ts";
import { migrate } from "../kernel/db/migrate.ts";
import { readMigrations } from "../kernel/db/migration.ts";
import { type KeptTable, putRows } from "../kernel/db/testing/kept-rows.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import type { Endpoint } from "../kernel/http/endpoint.ts";
import { prepareJobs } from "../kernel/jobs/run-jobs.ts";
import { installationDirectory } from "../kernel/paths.ts";
import { testApp } from "./test-app.ts";

/** Some rows of every table, as an earlier release left them (`npm run release:keep`). */
interface KeptRelease {
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
}

const folder = join(installationDirectory, "apps/server/test-setup/releases");
const releases = globSync("*.json.gz", { cwd: folder }).toSorted();

function readRelease(file: string): KeptRelease {
  return JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()) as KeptRelease;
}

/** The database of an earlier release with what a library had in it, before the program of today sees it. */
async function databaseOfRelease({ migrations, tables }: KeptRelease) {
  const db = await testDatabase({ empty: true });
  const then = new Set(migrations);
  await migrate(
    db,
    readMigrations().filter(({ name }) => then.has(name)),
  );
  const client = await poolOf(db).connect();
  await putRows(client, tables);
  client.release();
  return db;
}

/** Sums that a migration drops because they are made anew from what they were counted from. */
const countedAgain: ReadonlySet<string> = new Set(["circulation.figure_day"]);

const isList = ({ method, path, schema }: Endpoint) =>
  method === "GET" &&
  path.startsWith("/api/v1/") &&
  !path.includes(":") &&
  "cursor" in ((schema?.querystring as { properties?: object } | undefined)?.properties ?? {});

it("at least one earlier release is kept", () => expect(releases.length).toBeGreaterThan(0));

describe.each(releases)("a library of the release %s", (file) => {
  it("is brought up to date with every row it had, and is served", async () => {
    const release = readRelease(file);
    const db = await databaseOfRelease(release);
    const later = await migrate(db, readMigrations());
    const names = new Set(release.migrations);
    expect(later).toEqual(
      readMigrations()
        .map(({ name }) => name)
        .filter((name) => !names.has(name)),
    );
    await prepareJobs(db);
    const pool = poolOf(db);
    for (const { name, rows } of release.tables.filter(({ name }) => !countedAgain.has(name))) {
      const { rows: now } = await pool.query<{ lost: number }>(
        `select greatest(0, $1 - count(*))::int as lost from ${name}`,
        [rows.length],
      );
      expect([name, now[0]?.lost]).toEqual([name, 0]);
    }

    const library = await testApp({}, db);
    const headers = await library.tokenFor("administrator");
    for (const { path } of library.app.endpoints.filter(isList)) {
      const answer = await library.request({ url: path, headers });
      expect([path, answer.statusCode, answer.statusCode < 500 ? "" : answer.body]).toEqual([
        path,
        expect.any(Number),
        "",
      ]);
    }
    const { rows: titles } = await pool.query<{ id: string }>(
      "select id from catalogue.record where deleted_at is null and not suppressed order by id limit 20",
    );
    for (const url of ["/en", "/zh", "/en/new-books", ...titles.map(({ id }) => `/en/records/${id}`)]) {
      const answer = await library.request({ url });
      expect([url, answer.statusCode]).toEqual([url, 200]);
    }
  }, 120_000);
});
