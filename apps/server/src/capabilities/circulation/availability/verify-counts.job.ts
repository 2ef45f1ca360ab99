import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Log } from "../../../kernel/telemetry/log.ts";
import { findDisagreements } from "./verify-availability.store.ts";

/** Each night: are the counts that the database keeps still what the facts say? One that is not is a fault of ours, and is told. */
export function verifyCounts(db: Database, log: Log): Job<never> {
  return {
    name: "circulation.verify-counts",
    schedule: "20 19 * * *",
    async run() {
      const differing = await findDisagreements(db);
      for (const { what, id, branch, kept, counted } of differing)
        log.error({ what, id, branch, kept, counted }, "a kept count differs from the facts");
    },
  };
}
