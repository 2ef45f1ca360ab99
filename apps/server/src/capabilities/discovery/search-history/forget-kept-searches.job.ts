import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { forgetKept } from "./kept-search.store.ts";

/** Kept searches go after so many days, also for those who have them kept. */
export const daysKept = 365;
const dayMs = 86_400_000;

export function forgetKeptSearchesJob(db: Database, clock: Clock): Job<never> {
  return {
    name: "discovery.forget-kept-searches",
    schedule: "29 3 * * *",
    run: () => forgetKept(db, new Date(clock.now().getTime() - daysKept * dayMs)),
  };
}
