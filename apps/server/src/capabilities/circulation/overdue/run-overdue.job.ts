import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Log } from "../../../kernel/telemetry/log.ts";
import type { Rules } from "../rules/open-rules.ts";
import { runOverdue } from "./run-overdue.ts";

/** Twice an hour, so that a due day begins in every time zone soon after midnight; what was said is not said again. */
export function overdueJob(db: Database, clock: Clock, { rules, log }: { rules: Rules; log: Log }): Job<never> {
  return {
    name: "circulation.run-overdue",
    schedule: "11,41 * * * *",
    async run(_, { signal }) {
      const counts = await runOverdue(db, rules, { now: clock.now(), signal });
      if (counts.notices + counts.renewed + counts.notRenewed > 0) log.info({ ...counts }, "notices handed on");
    },
  };
}
