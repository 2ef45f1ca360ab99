import { createHash } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./finding.ts";
import { notWritable } from "./findings.ts";

/** Where the embedded database keeps its things: `postgres/` in Wenyuan's data directory. */
export interface DatabaseHome {
  /** The folder of all the others. Absolute, without symbolic links, so that it can be compared with `/proc/PID/cwd`. */
  readonly base: string;
  /** PostgreSQL's data directory. It exists only whole: made as `unfinished` and then renamed. */
  readonly cluster: string;
  readonly unfinished: string;
  /** Held while a supervisor lives. */
  readonly lock: string;
  /** Links to shared libraries under the names that the loader asks for. */
  readonly libraries: string;
  /** Preferred place of the socket; a shorter one is taken when its path is too long for a socket address. */
  readonly sockets: string;
}

export function homeAt(base: string): DatabaseHome {
  return {
    base,
    cluster: join(base, "cluster"),
    unfinished: join(base, "cluster.unfinished"),
    lock: join(base, "lock"),
    libraries: join(base, "libraries"),
    sockets: join(base, "run"),
  };
}

/** Makes the home when it is not there. @throws EmbeddedPostgresError `not-writable` */
export async function openHome(dataDirectory: string): Promise<DatabaseHome> {
  const wanted = join(dataDirectory, "postgres");
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    return homeAt(await realpath(wanted));
  } catch (error) {
    throw new EmbeddedPostgresError(notWritable(wanted, reasonOf(error)), { cause: error });
  }
}

/** A short name for a home, the same at each start, different for each home. */
export function shortNameOf(home: DatabaseHome): string {
  return createHash("sha256").update(home.base).digest("hex").slice(0, 12);
}

/** The operating system's reason for a refusal, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
