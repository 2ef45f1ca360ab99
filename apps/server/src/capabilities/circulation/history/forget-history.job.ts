import type { Job } from "../../../kernel/jobs/job.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { forgetRecentLoans } from "./forget-history.ts";

/** Loans let go of their readers soon after the return; the rules of retention look at everybody's (`list-lending-rules.ts`). */
export function forgetRecentLoansJob(kernel: Pick<Kernel, "db" | "clock">): Job<never> {
  return {
    name: "circulation.forget-recent-loans",
    schedule: "*/5 * * * *",
    async run() {
      await forgetRecentLoans(kernel);
    },
  };
}
