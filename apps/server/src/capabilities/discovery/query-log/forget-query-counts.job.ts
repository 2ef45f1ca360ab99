import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { forgetQueryCounts } from "./query-count.store.ts";
import { daysKept } from "./query-log.route.ts";

const dayMs = 86_400_000;

export function forgetQueryCountsJob(db: Database, clock: Clock): Job<never> {
  return {
    name: "discovery.forget-query-counts",
    schedule: "23 3 * * *",
    run: () => forgetQueryCounts(db, new Date(clock.now().getTime() - daysKept * dayMs)),
  };
}
