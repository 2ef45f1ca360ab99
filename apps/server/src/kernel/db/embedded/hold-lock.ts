import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { EmbeddedPostgresError } from "./finding.ts";
import { inUse } from "./findings-faults.ts";

/** A lock that the kernel gives back when its holder ends, however it ends. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock on a home, or says who holds it.
 *
 * Node has no `flock`. SQLite locks its file with `fcntl`, so an empty SQLite file with an open exclusive transaction
 * is a lock of the kernel's: nothing stale is left after `kill -9`, a reused process number cannot be mistaken for the
 * holder, and it holds between containers that share a volume, where process numbers mean nothing.
 * @throws EmbeddedPostgresError `in-use`
 */
export function holdLock(file: string, directory: string): Lock {
  const lock = tryLock(file, momentary);
  if (!lock) throw new EmbeddedPostgresError(inUse(directory, holderOf(file)));
  // Anew, not over what is there: whoever owns the directory may have put a link in its place.
  rmSync(noteOf(file), { force: true });
  writeFileSync(noteOf(file), `pid ${process.pid}\n`, { mode: 0o600, flag: "wx" });
  return lock;
}

/** Longer than another process needs to ask whether the lock is held, in milliseconds. */
const momentary = 250;

/** Whether some process holds the lock at this moment. */
export function isLocked(file: string): boolean {
  if (!existsSync(file)) return false;
  const lock = tryLock(file, 0);
  lock?.release();
  return lock === undefined;
}

/** Who holds the lock, for people to read; only a hint, never trusted. */
export function holderOf(file: string): string {
  try {
    return readFileSync(noteOf(file), "utf8").trim();
  } catch {
    return "";
  }
}

function tryLock(file: string, timeout: number): Lock | undefined {
  const database = new DatabaseSync(file, { timeout });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return {
    release() {
      if (database.isOpen) database.close();
    },
  };
}

/** SQLITE_BUSY (5): https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5;
}

function noteOf(file: string): string {
  return `${file}.holder`;
}
