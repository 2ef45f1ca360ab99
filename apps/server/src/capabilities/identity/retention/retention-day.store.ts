import { sql } from "kysely";
import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** What a rule did in one run. */
export interface RetentionRun {
  readonly rule: string;
  readonly due: number;
  readonly removed: number;
  readonly remaining: number;
  readonly ranAt: Date;
}

/** The day in UTC, as PostgreSQL writes it. */
function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Adds a run to its day. */
export async function saveRun(db: Database, { rule, due, removed, remaining, ranAt }: RetentionRun): Promise<void> {
  await on(db)
    .insertInto("retention_day")
    .values({
      rule,
      day: dayOf(ranAt),
      due: String(due),
      removed: String(removed),
      remaining: String(remaining),
      ran_at: ranAt,
    })
    .onConflict((conflict) =>
      conflict.columns(["rule", "day"]).doUpdateSet({
        due: sql<string>`retention_day.due + excluded.due`,
        removed: sql<string>`retention_day.removed + excluded.removed`,
        remaining: String(remaining),
        ran_at: ranAt,
      }),
    )
    .execute();
}

/** What a rule did since a day, all runs together, and what the last of them left. */
export async function readRuns(db: Database, since: Date): Promise<ReadonlyMap<string, RetentionRun>> {
  const rows = await on(db)
    .selectFrom("retention_day")
    .select((row) => ["rule", row.fn.sum<string>("due").as("due"), row.fn.sum<string>("removed").as("removed")])
    .select((row) => row.fn.max("ran_at").as("ran_at"))
    .select(sql<string>`(array_agg(remaining order by day desc))[1]`.as("remaining"))
    .where("day", ">=", dayOf(since))
    .groupBy("rule")
    .execute();
  return new Map(
    rows.map(({ rule, due, removed, remaining, ran_at: ranAt }) => [
      rule,
      { rule, due: Number(due), removed: Number(removed), remaining: Number(remaining), ranAt },
    ]),
  );
}
