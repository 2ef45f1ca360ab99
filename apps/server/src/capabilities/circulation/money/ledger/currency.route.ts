import { Type } from "typebox";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { route } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { readCurrency } from "./read-account.ts";

/** For forms in which an amount is typed, in whatever room they stand. */
export function currencyRoute({ db, clock }: Pick<Kernel, "db" | "clock">, rules: Rules): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/currency",
    access: "public",
    summary: "The currency (ISO 4217) that the library's policies are in",
    answer: Type.Object({ currency: Type.String() }),
    handle: async () => ({ currency: await readCurrency(db, rules, clock.now()) }),
  });
}
