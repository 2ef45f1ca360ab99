import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { LibrarySize } from "./seed-library.ts";

const script = join(import.meta.dirname, "check-out.pgbench.sql");

export interface PgbenchRun {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly clients: number;
  readonly seconds: number;
  readonly size: LibrarySize;
}

/**
 * The writes of a check-out sent by PostgreSQL's own load generator, in C and without any rule: what the database alone can do.
 * @returns transactions a second, or undefined where there is no pgbench
 */
export async function timePgbench(run: PgbenchRun): Promise<number | undefined> {
  const program = findPgbench();
  if (program === undefined) return undefined;
  const { host, port, user, database, clients, seconds, size } = run;
  const given = `-h ${host} -p ${port} -U ${user} -n -M prepared -c ${clients} -j 1 -T ${seconds}`.split(" ");
  const library = ["-D", `readers=${size.readers}`, "-D", `items=${size.items}`];
  const { stdout } = await promisify(execFile)(program, [...given, "-f", script, ...library, database]);
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}

/** Debian keeps it in its version's folder. */
function findPgbench(): string | undefined {
  const home = "/usr/lib/postgresql";
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .map((version) => join(home, version, "bin", "pgbench"))
    .find((path) => existsSync(path));
}
