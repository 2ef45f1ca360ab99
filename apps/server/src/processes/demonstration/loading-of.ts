import type { Database } from "../../kernel/db/database.ts";

/** How far this process is with loading the demonstration. */
export interface Loading {
  /** From 0 to 1; undefined while nothing is loaded. */
  share: number | undefined;
}

const known = new WeakMap<Database, Loading>();

/** The loading into a database: whoever loads tells it, pages read it. */
export function loadingOf(db: Database): Loading {
  const loading = known.get(db) ?? { share: undefined };
  known.set(db, loading);
  return loading;
}
