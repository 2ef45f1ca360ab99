import type pg from "pg";
import type { Bilingual } from "../i18n/language.ts";
import type { Database } from "./database.ts";
import { poolOf } from "./inside.ts";
import type { Migration } from "./migration.ts";

/** Migrations of two processes never run at once: this lock is held while they do. Any fixed number serves. */
const lockKey = 7_301_950_001;

/** The database and the code do not fit; nothing was changed. */
export class MigrationRefused extends Error {
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(`${text.zh}\n${text.en}`);
    this.name = "MigrationRefused";
    this.text = text;
  }
}

/**
 * Applies the migrations that the database lacks, in order, each in its own transaction.
 * @returns the names of those applied
 * @throws MigrationRefused when the database is newer than the code, or an applied migration was changed
 */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  const client = await poolOf(db).connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await client.query(`
      create schema if not exists kernel;
      create table if not exists kernel.migration (
        name text primary key,
        hash text not null,
        applied_at timestamptz not null default now()
      )`);
    const missing = await missingOf(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map((migration) => migration.name);
  } finally {
    // The connection carries a lock and a changed timeout: it is closed, which ends both.
    client.release(true);
  }
}

async function missingOf(client: pg.ClientBase, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; hash: string }>("select name, hash from kernel.migration");
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const applied of rows) {
    const migration = known.get(applied.name);
    if (!migration) throw new MigrationRefused(newerDatabase(applied.name));
    if (migration.hash !== applied.hash) throw new MigrationRefused(changedMigration(applied.name));
  }
  const applied = new Set(rows.map((row) => row.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into kernel.migration (name, hash) values ($1, $2)", [migration.name, migration.hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`migration ${migration.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function newerDatabase(name: string): Bilingual {
  return {
    zh: `数据库比程序新：它有 ${name}，这个版本的文渊没有。请换回更新的版本，或恢复升级前的备份。数据没有动。`,
    en: `The database is newer than the program: it has ${name}, which this version of Wenyuan does not know. Start the newer version, or restore the backup made before the upgrade. No data was touched.`,
  };
}

function changedMigration(name: string): Bilingual {
  return {
    zh: `迁移 ${name} 在应用之后被改过。迁移只能新加，不能修改：请恢复原文件，再写一个新的。`,
    en: `Migration ${name} was changed after it had been applied. Migrations are only added: restore the file and write a new one.`,
  };
}
