import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A hold that ended without a loan and not by its reader's own wish. */
export interface EndedHold {
  readonly id: string;
  readonly recordId: string;
  readonly state: "cancelled" | "expired" | "not-fetched";
  readonly endedAt: Date;
  /** What staff said to the reader. */
  readonly reason: string | null;
}

const shown = 20;

/** What ended of a reader's holds since an instant, the latest first; what he or a merge cancelled is left out. */
export async function endedHoldsOf(at: Database | Tx, readerId: string, since: Date): Promise<EndedHold[]> {
  const rows = await on(at)
    .selectFrom("hold")
    .select(["id", "record_id", "state", "ended_at", "ended_reason"])
    .where("reader_id", "=", readerId)
    .where("state", "in", ["cancelled", "expired", "not-fetched"])
    .where("ended_at", ">=", since)
    .where((of) => of.or([of("state", "<>", "cancelled"), of("ended_by", "not in", ["reader", "system"])]))
    .orderBy("ended_at", "desc")
    .orderBy("id", "desc")
    .limit(shown)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    state: row.state as EndedHold["state"],
    endedAt: row.ended_at ?? since,
    reason: row.ended_reason,
  }));
}
