import type { Job } from "../../../../kernel/jobs/job.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { checkPayments } from "./check-payments.ts";
import type { PaymentProviders } from "./open-providers.ts";
import { settleRefunds } from "./settle-refunds.ts";

/** Every minute: payments whose notice did not come, and money on its way back. */
export function paymentsJob(kernel: Kernel, providers: PaymentProviders): Job<never> {
  return {
    name: "circulation.check-payments",
    schedule: "* * * * *",
    async run() {
      await checkPayments(kernel, providers);
      await settleRefunds(kernel, providers);
    },
  };
}
