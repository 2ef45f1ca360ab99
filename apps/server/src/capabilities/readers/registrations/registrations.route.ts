import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { originOf } from "../../identity/index.ts";
import { libraryDay } from "../people/library-day.ts";
import { ReaderParams, Text } from "../people/reader.schema.ts";
import { findReaders } from "../people/reader.store.ts";
import { readersPermissions } from "../permissions.ts";
import type { ReaderPorts } from "../ports.ts";
import { readersProblems } from "../problems.ts";
import { decideRegistration } from "./decide-registration.ts";
import { findAlike } from "./find-alike.ts";
import { listWaiting } from "./registration.store.ts";

const RegistrationView = Type.Object({
  id: Type.String(),
  category: Type.String(),
  name: Type.String(),
  email: Type.String(),
  phone: Type.Optional(Type.String()),
  birthDate: Type.Optional(Type.String()),
  about: Type.Optional(Type.String()),
  confirmedAt: Type.String({ format: "date-time" }),
  alike: Type.Array(Type.Object({ readerId: Type.String(), displayName: Type.String(), points: Type.Integer() }), {
    description: "Readers who may be the same person, the likeliest first",
  }),
});

const Decision = Type.Union([
  Type.Object({ state: Type.Literal("accepted") }, { additionalProperties: false }),
  Type.Object(
    { state: Type.Literal("refused"), answer: Text(1000) },
    { additionalProperties: false, description: "The answer goes to the person by mail" },
  ),
]);

/** People who registered over the network, for staff to decide. */
export function registrationRoutes(
  { db, clock, settings }: Kernel,
  { libraryName }: Pick<ReaderPorts, "libraryName">,
): Endpoint[] {
  const access = readersPermissions["registration.decide"];
  return [
    route({
      method: "GET",
      path: "/api/v1/reader-registrations",
      access,
      summary:
        "People who registered and confirmed their address, oldest first, with readers who look like the same person",
      query: PageQuery,
      answer: PageOf(RegistrationView),
      async handle({ query }) {
        const waiting = await listWaiting(db, pageStart(query));
        const found = await findAlike(db, waiting);
        const readers = await findReaders(db, [...new Set(found.flat().map(({ readerId }) => readerId))]);
        const names = new Map(readers.map(({ id, displayName }) => [id, displayName]));
        const alike = new Map(waiting.map(({ id }, n) => [id, found[n] ?? []]));
        return pageOf(waiting, query.limit, (wish) => {
          const { askedAt, confirmedAt, state: _state, language: _language, ...rest } = wish;
          const at = (confirmedAt ?? askedAt).toISOString();
          return {
            ...rest,
            confirmedAt: at,
            alike: (alike.get(wish.id) ?? []).map((one) => ({ ...one, displayName: names.get(one.readerId) ?? "" })),
          };
        });
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/reader-registrations/:id/decision",
      access,
      summary: "Make a reader of somebody who registered, or say why not; either way a letter goes out",
      params: ReaderParams,
      body: Decision,
      answer: Type.Object({ readerId: Type.Optional(Type.String()) }),
      async handle({ params: { id }, body, principal, request }) {
        const now = clock.now();
        const admission = {
          settings,
          library: (await libraryName(db)).zh,
          origin: originOf(request, settings),
          today: libraryDay(now, settings.timeZone),
          doing: { actor: principal, now },
        };
        return await transactOrRefuse(db, (tx) => decideRegistration(tx, { id, ...body }, admission));
      },
      problems: [readersProblems.registrationOver],
    }),
  ];
}
