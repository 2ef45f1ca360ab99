import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { libraryDay } from "../people/library-day.ts";
import { Day, ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { restrictionKinds } from "./restriction.ts";
import { removeRestriction, setRestriction } from "./set-restriction.ts";

export function restrictionRoutes({ db, clock, settings, idempotency }: Kernel): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers/:id/restrictions",
      access: readersPermissions["restriction.set"],
      summary: "Keep a reader from something, with the reason and the last day",
      params: ReaderParams,
      body: Type.Object(
        {
          kind: Type.Enum([...restrictionKinds]),
          reason: Text(500),
          startsOn: Type.Optional(Day),
          endsOn: Type.Optional(Day),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [readersProblems.readerNotFound, readersProblems.endsBeforeStart],
      async handle({ params, body, principal }, tx) {
        const now = clock.now();
        const startsOn = body.startsOn ?? libraryDay(now, settings.timeZone);
        return await setRestriction(tx, { ...body, startsOn, readerId: params.id }, { actor: principal, now });
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/restrictions/:id",
      access: readersPermissions["restriction.set"],
      summary: "Lift a restriction",
      params: ReaderParams,
      answer: Type.Object({ readerId: Type.String() }),
      problems: [readersProblems.restrictionNotFound],
      async handle({ params, principal }) {
        const lifted = await transactOrRefuse(db, (tx) =>
          removeRestriction(tx, params.id, { actor: principal, now: clock.now() }),
        );
        return lifted;
      },
    }),
  ];
}
