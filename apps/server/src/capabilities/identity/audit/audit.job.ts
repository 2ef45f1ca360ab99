import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { verifyChain } from "./verify-chain.ts";

/**
 * Each night the chain is verified. Its end goes into the server's log: whoever keeps that
 * log elsewhere can later prove that the chain was not made anew.
 */
export function auditJobs(db: Database): Job<never>[] {
  return [
    {
      name: "identity.verify-audit",
      schedule: "43 18 * * *",
      async run(_, { log }) {
        const { head, fault, entries } = await verifyChain(db);
        if (fault) log.error({ part: "audit", fault, head }, "the audit's chain is broken");
        else log.info({ part: "audit", entries, head }, "the audit's chain is whole");
      },
    },
  ];
}
