import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { addGuardian, removeGuardian } from "./change-guardian.ts";
import { changeProxy } from "./change-proxy.ts";
import { libraryDay } from "./library-day.ts";
import { Day, Id, ReaderParams, Text } from "./reader.schema.ts";

const ProxyParams = Type.Object({ id: Id, proxyId: Id });
const Done = Type.Object({ done: Type.Literal(true) });

const GuardianBody = Type.Object(
  {
    relation: Text(50),
    guardianId: Type.Optional(Id),
    name: Type.Optional(Text(100)),
    phone: Type.Optional(Type.String({ pattern: "^[+0-9() -]{3,30}$" })),
  },
  { additionalProperties: false },
);

/** Who may fetch and return for a reader, and who answers for one. */
export function relationRoutes({ db, clock, settings, idempotency }: Kernel): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers/:id/guardians",
      access: readersPermissions["reader.change"],
      summary: "Write down who answers for a reader, such as a minor's parent: another reader, or somebody by name",
      params: ReaderParams,
      body: GuardianBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [readersProblems.readerNotFound, readersProblems.guardianUnknown],
      handle: ({ params: { id }, body, principal }, tx) =>
        addGuardian(tx, { ...body, readerId: id }, { actor: principal, now: clock.now() }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/reader-guardians/:id",
      access: readersPermissions["reader.change"],
      summary: "Somebody answers for a reader no more",
      params: ReaderParams,
      answer: Done,
      problems: [readersProblems.guardianUnknown],
      async handle({ params: { id }, principal }) {
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => removeGuardian(tx, id, doing))) ?? { done: true as const };
      },
    }),
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
