import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { accountRoutes } from "./accounts/accounts.route.ts";
import { auditJobs } from "./audit/audit.job.ts";
import { auditRoutes } from "./audit/audit.route.ts";
import { auditLinker } from "./audit/link-entries.ts";
import { identityPermissions } from "./permissions.ts";
import { sessionRoutes } from "./sessions/session.route.ts";
import { deleteExpiredSessions } from "./sessions/session.store.ts";
import { forgetOldFailures } from "./throttle/throttle.store.ts";
import { tokenRoutes } from "./tokens/tokens.route.ts";

/** Accounts, sign-in, sessions, API tokens, and the audit of what staff did. */
export function identityModule(kernel: Kernel): Module {
  const { db, clock, idempotency } = kernel;
  const forget: Job<never> = {
    name: "identity.forget-expired",
    schedule: "17 * * * *",
    async run() {
      await deleteExpiredSessions(db, clock.now());
      await forgetOldFailures(db, clock.now());
    },
  };
  return {
    name: "identity",
    permissions: Object.values(identityPermissions),
    endpoints: [
      ...sessionRoutes(kernel),
      ...accountRoutes(db, idempotency),
      ...tokenRoutes(db, clock),
      ...auditRoutes(db, clock),
    ],
    consumers: [auditLinker],
    jobs: [forget, ...auditJobs(db, clock)],
  };
}
