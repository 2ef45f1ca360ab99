import { type DatabaseHome, reasonOf } from "./database-home.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { diskFull, notWritable } from "./findings-faults.ts";

const full = new Set(["ENOSPC", "EDQUOT"]);
const closed = new Set(["EACCES", "EPERM", "EROFS"]);

/** Turns a refusal of the operating system that befell the supervisor's own work into words; anything else stays as it is. */
export function explainFault(error: unknown, home: DatabaseHome): unknown {
  if (error instanceof EmbeddedPostgresError) return error;
  const reason = reasonOf(error);
  if (full.has(reason)) return new EmbeddedPostgresError(diskFull(home.base, undefined), { cause: error });
  if (closed.has(reason)) {
    const path = error instanceof Error && "path" in error ? String(error.path) : home.base;
    return new EmbeddedPostgresError(notWritable(path, reason), { cause: error });
  }
  return error;
}
