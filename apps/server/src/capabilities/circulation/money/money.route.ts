import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import type { Kernel } from "../../../kernel/module.ts";
import type { Rules } from "../rules/open-rules.ts";
import { chargeRoutes } from "./charges/charges.route.ts";
import { currencyRoute } from "./ledger/currency.route.ts";
import { lossRoutes } from "./losses/losses.route.ts";
import { paymentRoutes } from "./payments/payments.route.ts";
import { codePaymentRoutes } from "./provider/code-payments.route.ts";
import type { OfferedPayments } from "./provider/open-providers.ts";
import { tillRoutes } from "./tills/tills.route.ts";

/** Everything that a desk does with money. */
export function moneyRoutes(kernel: Kernel, rules: Rules, payments: OfferedPayments): Endpoint[] {
  return [
    ...chargeRoutes(kernel, rules),
    ...paymentRoutes(kernel),
    ...codePaymentRoutes(kernel, payments),
    ...lossRoutes(kernel, rules),
    ...tillRoutes(kernel, rules, payments),
    currencyRoute(kernel, rules),
  ];
}
