import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { moveDuesJob } from "./begin-move.ts";
import { runningMoves } from "./due-move.store.ts";
import { moveDuesNow } from "./move-dues.ts";

/** Moves what is due off days that a change of the calendars closed; what was broken off is taken up again. */
export function moveDueJobs(db: Database, clock: Clock): Job<never>[] {
  const begun: Job<{ readonly id: string }> = {
    ...moveDuesJob,
    run: ({ id }, { signal }) => moveDuesNow(db, id, { now: clock.now(), signal }),
  };
  const resumed: Job<never> = {
    name: "circulation.resume-moves",
    schedule: "*/10 * * * *",
    async run(_, { signal }) {
      for (const id of await runningMoves(db)) await moveDuesNow(db, id, { now: clock.now(), signal });
    },
  };
  return [begun, resumed];
}
