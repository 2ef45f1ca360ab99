import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Call } from "../../../kernel/http/endpoint.ts";
import { changedBy } from "../changed-by.ts";
import type { Editing } from "./item-editing.ts";

/** Who edits by a call, when, and in which language. */
export function editingOf({ principal, language }: Pick<Call, "principal" | "language">, clock: Clock): Editing {
  return { changedBy: changedBy(principal), now: clock.now(), language };
}

/** PostgreSQL's unique_violation: another desk took the number after it was checked. */
const numberTaken = "23505";

/** Runs work once more when a number was taken between its check and its writing: the second check sees and names the holder. */
export async function transactUnique<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await transact(db, work);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === numberTaken)) throw error;
    return await transact(db, work);
  }
}
