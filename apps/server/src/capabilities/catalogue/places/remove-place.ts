import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { catalogueProblems } from "../problems.ts";
import { deletePlace, type PlaceTable } from "./place.store.ts";

/** PostgreSQL's foreign_key_violation: something, of this room or another, still belongs here. */
const stillUsed = "23503";

/** Removes a branch, location or kind. @returns why it stays, when it does */
export async function removePlace(db: Database, table: PlaceTable, code: string): Promise<Problem | undefined> {
  try {
    const removed = await transact(db, (tx) => deletePlace(tx, table, code));
    return removed ? undefined : catalogueProblems.placeNotFound({ code });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === stillUsed)
      return catalogueProblems.placeInUse({ code });
    throw error;
  }
}
