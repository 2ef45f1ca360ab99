import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, mkdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { EmbeddedPostgresError, type Finding } from "./finding.ts";
import { homeMissing, notWritable, ownedByOther } from "./findings-faults.ts";

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

/** The file that says where the home is when it could not stay in the data directory. */
export function locationNote(base: string): string {
  return join(base, "location");
}

/**
 * Makes the home when it is not there.
 * @throws EmbeddedPostgresError `not-writable`, `owned-by-other`, `home-missing`
 */
export async function openHome(dataDirectory: string): Promise<DatabaseHome> {
  const wanted = join(dataDirectory, "postgres");
  try {
    await mkdir(dataDirectory, { recursive: true });
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(await whyClosed(wanted, error), { cause: error });
  }
  return (await findHome(dataDirectory)) ?? homeAt(wanted);
}

/** The home when there is one; makes nothing. @throws EmbeddedPostgresError `home-missing` */
export async function findHome(dataDirectory: string): Promise<DatabaseHome | undefined> {
  const base = await realpath(join(dataDirectory, "postgres")).catch(() => undefined);
  if (base === undefined) return undefined;
  const note = await readFile(locationNote(base), "utf8").catch(() => "");
  if (note === "") return homeAt(base);
  const elsewhere = await realpath(note.trim()).catch((error: unknown) => {
    throw new EmbeddedPostgresError(homeMissing(note.trim(), locationNote(base)), { cause: error });
  });
  return { ...homeAt(elsewhere), lock: homeAt(base).lock };
}

/** A short name for a home, the same at each start, different for each home. */
export function shortNameOf(home: DatabaseHome): string {
  return createHash("sha256").update(home.base).digest("hex").slice(0, 12);
}

/** The operating system's reason for a refusal, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

export function isMissing(error: unknown): boolean {
  return reasonOf(error) === "ENOENT";
}

/** The path itself, or what there is of it. */
export function nearestExisting(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestExisting(dirname(path));
}

async function whyClosed(directory: string, error: unknown): Promise<Finding> {
  const reason = await realReason(directory, error);
  const owner = await stat(directory).then(
    ({ uid }) => uid,
    () => undefined,
  );
  const isOther = owner !== undefined && owner !== process.getuid?.();
  return isOther && reason === "EACCES" ? ownedByOther(directory, owner) : notWritable(directory, reason);
}

/** Node's recursive `mkdir` says ENOENT on a read-only file system, where the kernel says EROFS. */
async function realReason(directory: string, error: unknown): Promise<string> {
  if (!isMissing(error)) return reasonOf(error);
  return await access(nearestExisting(resolve(directory)), constants.W_OK).then(() => reasonOf(error), reasonOf);
}
