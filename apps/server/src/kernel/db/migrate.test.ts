import { describe, expect, it } from "vitest";
import { prepareJobs } from "../jobs/run-jobs.ts";
import type { Database } from "./database.ts";
import { inside } from "./inside.ts";
import { migrate } from "./migrate.ts";
import { type Migration, migrationOf, readMigrations } from "./migration.ts";
import { describeSchema } from "./testing/describe-schema.ts";
import { testDatabase } from "./testing/test-database.ts";

const first = migrationOf("20260101T0000-first", "create table public.first (id integer)");
const second = migrationOf("20260102T0000-second", "create table public.second (id integer)");
const empty = () => testDatabase({ empty: true });

async function tables(db: Database): Promise<string[]> {
  const { rows } = await inside(db).client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  return rows.map((row) => row.name);
}

describe("migrations", () => {
  it("are applied once, in order of their times", async () => {
    const db = await empty();
    expect(await migrate(db, [first, second])).toEqual([first.name, second.name]);
    expect(await migrate(db, [first, second])).toEqual([]);
    expect(await tables(db)).toEqual(["first", "second"]);
  });

  it("are each applied whole or not at all", async () => {
    const db = await empty();
    const broken = migrationOf("20260103T0000-broken", "create table public.third (id integer); select nonsense");
    await expect(migrate(db, [first, broken])).rejects.toThrow(/migration 20260103T0000-broken: .*nonsense/);
    expect(await tables(db)).toEqual(["first"]);
  });

  it("that were changed after they were applied are refused, in words", async () => {
    const db = await empty();
    await migrate(db, [first]);
    const changed = migrationOf(first.name, "create table public.changed (id integer)");
    await expect(migrate(db, [changed])).rejects.toThrow("was changed after it had been applied");
  });

  it("of a newer program are left alone: the older program refuses the database, in words", async () => {
    const db = await empty();
    await migrate(db, [first, second]);
    await expect(migrate(db, [first])).rejects.toThrow("The database is newer than the program");
    expect(await tables(db)).toEqual(["first", "second"]);
  });

  it("run in one process when several start at once", async () => {
    const db = await empty();
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(db, [first, second])));
    expect(applied.flat().toSorted()).toEqual([first.name, second.name]);
  });

  it("make the same schema at once and one by one, as releases bring them", async () => {
    const all = readMigrations();
    const oneByOne = all.map((_, done) => all.slice(0, done + 1));
    expect(await schemaAfter(oneByOne)).toBe(await schemaAfter([all]));
  }, 60_000);

  it("have names with distinct times, in one global order", () => {
    const names = readMigrations().map((migration) => migration.name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names.map((name) => name.slice(0, 13))).size).toBe(names.length);
  });
});

async function schemaAfter(steps: readonly Migration[][]): Promise<string> {
  const db = await empty();
  for (const migrations of steps) await migrate(db, migrations);
  await prepareJobs(db);
  return await describeSchema(db);
}
