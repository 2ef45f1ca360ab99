import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { changeProxy } from "./change-proxy.ts";
import { libraryDay } from "./library-day.ts";
import { Day, Id } from "./reader.schema.ts";

const ProxyParams = Type.Object({ id: Id, proxyId: Id });
const Done = Type.Object({ done: Type.Literal(true) });

/** Who may fetch and return for a reader. */
export function proxyRoutes({ db, clock, settings }: Kernel): Endpoint[] {
  return [
    route({
      method: "PUT",
      path: "/api/v1/readers/:id/proxies/:proxyId",
      access: readersPermissions["reader.change"],
      summary: "Let a reader fetch for another, until a day or until it is ended",
      params: ProxyParams,
      body: Type.Object({ endsOn: Type.Optional(Day) }, { additionalProperties: false }),
      answer: Done,
      problems: [readersProblems.proxyNotFound, readersProblems.endsBeforeStart],
      async handle({ params: { id, proxyId }, body, principal }) {
        const now = clock.now();
        const proxy = { readerId: id, proxyId, startsOn: libraryDay(now, settings.timeZone), ...body };
        const refused = await transactOrRefuse(db, (tx) => changeProxy(tx, proxy, { actor: principal, now }));
        return refused ?? { done: true as const };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/readers/:id/proxies/:proxyId",
      access: readersPermissions["reader.change"],
      summary: "End that a reader fetches for another",
      params: ProxyParams,
      answer: Done,
      problems: [readersProblems.proxyNotFound],
      async handle({ params: { id, proxyId }, principal }) {
        const doing = { actor: principal, now: clock.now() };
        const refused = await transactOrRefuse(db, (tx) => changeProxy(tx, { readerId: id, proxyId }, doing));
        return refused ?? { done: true as const };
      },
    }),
  ];
}
