import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { catalogueProblems } from "../problems.ts";
import { deleteSeries, startRefiling } from "./series.store.ts";

/** PostgreSQL's foreign_key_violation: a branch or location follows it. */
const stillFollowed = "23503";

/** Removes a series. @returns why it stays, when it does */
export async function removeSeries(db: Database, code: string): Promise<Problem | undefined> {
  try {
    return await transact(db, async (tx) => {
      if (!(await deleteSeries(tx, code))) return catalogueProblems.seriesNotFound({ code });
      await startRefiling(tx);
      return undefined;
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === stillFollowed)
      return catalogueProblems.seriesInUse({ code });
    throw error;
  }
}
