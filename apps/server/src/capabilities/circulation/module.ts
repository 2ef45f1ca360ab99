import type { Kernel, Module } from "../../kernel/module.ts";
import { verifyCounts } from "./availability/verify-counts.job.ts";
import { endHolds } from "./holds/end-holds.job.ts";
import { holdRoutes } from "./holds/holds.route.ts";
import { followItems } from "./items/follow-items.consumer.ts";
import { deskRoutes } from "./loans/desk.route.ts";
import { circulationPermissions } from "./permissions.ts";
import { policyRoutes } from "./policies/policies.route.ts";
import { policyTrialRoutes } from "./policies/trials.route.ts";
import { openRules } from "./rules/open-rules.ts";
import { borrowerRoutes } from "./standing/borrower.route.ts";

/** Lending: policies, loans, holds, money, and where each item is. */
export function circulationModule(kernel: Kernel): Module {
  const rules = openRules();
  return {
    name: "circulation",
    permissions: Object.values(circulationPermissions),
    endpoints: [
      ...deskRoutes(kernel, rules),
      ...holdRoutes(kernel, rules),
      ...borrowerRoutes(kernel, rules),
      ...policyRoutes(kernel, rules),
      ...policyTrialRoutes(kernel, rules),
    ],
    consumers: [followItems(kernel.clock)],
    jobs: [endHolds(kernel.db, kernel.clock, rules), verifyCounts(kernel.db, kernel.log)],
  };
}
