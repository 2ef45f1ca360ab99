import type { Job } from "../../../kernel/jobs/job.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { forgetHistories, forgetRecentLoans } from "./forget-history.ts";

/** Loans let go of their readers: soon after the return, and once a night for everybody. */
export function historyJobs(kernel: Pick<Kernel, "db" | "clock">): Job<never>[] {
  return [
    {
      name: "circulation.forget-recent-loans",
      schedule: "*/5 * * * *",
      async run() {
        await forgetRecentLoans(kernel);
      },
    },
    {
      name: "circulation.forget-histories",
      schedule: "17 19 * * *",
      async run(_, { log }) {
        const forgotten = await forgetHistories(kernel);
        log.info({ part: "circulation", forgotten }, "past loans were unlinked from their readers");
      },
    },
  ];
}
