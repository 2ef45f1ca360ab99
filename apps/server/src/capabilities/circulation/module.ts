import type { Kernel, Module } from "../../kernel/module.ts";
import { verifyCounts } from "./availability/verify-counts.job.ts";
import { calendarRoutes } from "./calendars/calendars.route.ts";
import { closingRoutes } from "./calendars/closings.route.ts";
import { moveDueJobs } from "./calendars/move-dues.job.ts";
import { countFigures } from "./figures/count-figures.job.ts";
import { figureRoutes } from "./figures/figures.route.ts";
import { forgetRecentLoansJob } from "./history/forget-history.job.ts";
import { listLendingRules } from "./history/list-lending-rules.ts";
import { endHolds } from "./holds/end-holds.job.ts";
import { followCopies } from "./holds/follow-copies.consumer.ts";
import { holdListRoutes } from "./holds/hold-lists.route.ts";
import { holdRoutes } from "./holds/holds.route.ts";
import { notifyHolds } from "./holds/notify-holds.consumer.ts";
import { inventoryRoutes } from "./inventory/inventories.route.ts";
import { followItems } from "./items/follow-items.consumer.ts";
import { followMerges } from "./items/follow-merges.consumer.ts";
import { itemInHandRoutes } from "./items/items-in-hand.route.ts";
import { deskRoutes } from "./loans/desk.route.ts";
import { takeForLost } from "./lost/take-for-lost.job.ts";
import { followCategories } from "./money/deposits/follow-categories.consumer.ts";
import { moneyRoutes } from "./money/money.route.ts";
import { paymentsJob } from "./money/provider/check-payments.job.ts";
import { noticesEndpoint } from "./money/provider/notices.endpoint.ts";
import { offerPayments } from "./money/provider/open-providers.ts";
import { offlineRoutes } from "./offline/offline.route.ts";
import { lateLoanRoutes } from "./overdue/late-loans.route.ts";
import { overdueJob } from "./overdue/run-overdue.job.ts";
import { circulationPermissions } from "./permissions.ts";
import { policyRoutes } from "./policies/policies.route.ts";
import { policyTrialRoutes } from "./policies/trials.route.ts";
import { endRequests } from "./requests/end-requests.job.ts";
import { requestRoutes } from "./requests/requests.route.ts";
import { openRules } from "./rules/open-rules.ts";
import { serviceRoutes } from "./services/services.route.ts";
import { borrowerRoutes } from "./standing/borrower.route.ts";

/** What lending asks of others. */
export interface CirculationPorts {
  /** Whether the library is the demonstration, where money is made up too. */
  isDemonstration(): Promise<boolean>;
}

/** Lending: policies, loans, holds, money, and where each item is. */
export function circulationModule(kernel: Kernel, { isDemonstration }: CirculationPorts = ownLibrary): Module {
  const rules = openRules();
  const payments = offerPayments(kernel, isDemonstration);
  const { providers } = payments;
  return {
    name: "circulation",
    permissions: Object.values(circulationPermissions),
    endpoints: [
      ...deskRoutes(kernel, rules),
      ...itemInHandRoutes(kernel, rules),
      ...offlineRoutes(kernel, rules),
      ...holdRoutes(kernel, rules),
      ...holdListRoutes(kernel, rules),
      ...requestRoutes(kernel, rules),
      ...serviceRoutes(kernel),
      ...borrowerRoutes(kernel, rules),
      ...moneyRoutes(kernel, rules, payments),
      noticesEndpoint(kernel, providers),
      ...policyRoutes(kernel, rules),
      ...policyTrialRoutes(kernel, rules),
      ...calendarRoutes(kernel),
      ...closingRoutes(kernel),
      ...figureRoutes(kernel),
      ...lateLoanRoutes(kernel),
      ...inventoryRoutes(kernel),
    ],
    retention: listLendingRules(),
    consumers: [
      followItems(kernel.clock),
      followMerges(kernel.clock),
      followCopies(kernel.clock, rules),
      notifyHolds(kernel.clock),
      followCategories(kernel.clock, kernel.settings.timeZone),
    ],
    jobs: [
      ...moveDueJobs(kernel.db, kernel.clock),
      countFigures(kernel.db, kernel.clock, kernel.settings.timeZone),
      overdueJob(kernel.db, kernel.clock, { rules, log: kernel.log }),
      endHolds(kernel.db, kernel.clock, rules),
      endRequests(kernel.db, kernel.clock, rules),
      verifyCounts(kernel.db, kernel.log),
      paymentsJob(kernel, providers),
      forgetRecentLoansJob(kernel),
      takeForLost(kernel.db, kernel.clock, { rules, log: kernel.log }),
    ],
  };
}

const ownLibrary: CirculationPorts = { isDemonstration: () => Promise.resolve(false) };
