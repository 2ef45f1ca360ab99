import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { deleteEndedReservations } from "./book-number.store.ts";

/** Gives back the numbers that were reserved and that nobody used in time. @returns how many */
export async function endReservations(db: Database, now: Date): Promise<number> {
  return await transact(db, (tx) => deleteEndedReservations(tx, now));
}
