import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { installationDirectory } from "../paths.ts";

/** One step of the database's shape: plain SQL, applied once, never changed afterwards. */
export interface Migration {
  /** File name without `.sql`, such as `20261121T0900-identity`. Its leading UTC time is the one global order. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
}

const namePattern = /^\d{8}T\d{4}-[a-z0-9-]+$/;

/**
 * Every migration of the kernel and of all rooms, in the one global order.
 * @throws Error when a file is misnamed or two share a time
 */
export function readMigrations(directory = join(installationDirectory, "apps/server/src")): Migration[] {
  const migrations = globSync("**/migrations/*.sql", { cwd: directory })
    .map((file) => migrationOf(basename(file, ".sql"), readFileSync(join(directory, file), "utf8")))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name }] of migrations.entries()) {
    if (!namePattern.test(name))
      throw new Error(`migration ${name}.sql: name it <UTC time>-<what>, such as 20261121T0900-loans.sql`);
    const before = migrations[index - 1]?.name;
    if (before && timeOf(before) === timeOf(name))
      throw new Error(`migrations ${before} and ${name} have the same time: move one by a minute`);
  }
  return migrations;
}

export function migrationOf(name: string, sql: string): Migration {
  return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
}

function timeOf(name: string): string {
  return name.slice(0, 13);
}
