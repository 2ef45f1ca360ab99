import { sql } from "kysely";
import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A run of records by their ids, with the last change of any. */
export interface RecordSpan {
  /** From 0: the records with ids from `number × size` to before the next span. */
  readonly number: number;
  readonly changedAt: Date;
}

/** The spans of ids, `size` wide each, in which there are records that readers may see. */
export async function recordSpans(db: Database, size: number): Promise<RecordSpan[]> {
  return await on(db)
    .selectFrom("record")
    .select([sql<number>`(id / ${size}::bigint)::integer`.as("number"), sql<Date>`max(updated_at)`.as("changedAt")])
    .where("deleted_at", "is", null)
    .where("suppressed", "=", false)
    .groupBy(sql`1`)
    .orderBy("number")
    .execute();
}

/** Ids of one span with the time of their last change, in order. */
export async function recordDates(
  db: Database,
  number: number,
  size: number,
): Promise<{ readonly id: string; readonly changedAt: Date }[]> {
  return await on(db)
    .selectFrom("record")
    .select(["id", "updated_at as changedAt"])
    .where("id", ">=", String(number * size))
    .where("id", "<", String((number + 1) * size))
    .where("deleted_at", "is", null)
    .where("suppressed", "=", false)
    .orderBy("id")
    .execute();
}
