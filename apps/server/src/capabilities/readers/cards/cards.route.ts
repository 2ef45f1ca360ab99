import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { libraryDay } from "../people/library-day.ts";
import { Id, ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { cardKinds } from "./card-code.ts";
import { checkEntry } from "./check-entry.ts";
import { issueCard, restoreCard } from "./issue-card.ts";
import { reportLoss } from "./report-loss.ts";

const Done = Type.Object({ done: Type.Literal(true) });

export function cardRoutes({ db, clock, settings, idempotency }: Kernel): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers/:id/cards",
      access: readersPermissions["card.issue"],
      summary: "Give a reader a card, in place of an old one if it is named",
      params: ReaderParams,
      body: Type.Object(
        {
          kind: Type.Enum([...cardKinds]),
          code: Text(64),
          replaces: Type.Optional(Id),
          why: Type.Optional(Text(500)),
        },
        { additionalProperties: false },
      ),
      answer: Done,
      status: 201,
      problems: [
        readersProblems.readerNotFound,
        readersProblems.cardNotFound,
        readersProblems.unusableCode,
        readersProblems.codeTaken,
      ],
      async handle({ params, body: { why, ...card }, principal }, tx) {
        const doing = { actor: principal, now: clock.now(), ...(why === undefined ? {} : { why }) };
        const refused = await issueCard(tx, { ...card, readerId: params.id }, doing);
        return refused ?? { done: true as const };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/readers/:id/card-losses",
      access: readersPermissions["card.issue"],
      summary: "Report a reader's cards lost: every barcode and chip, or the cards that are named; in force at once",
      params: ReaderParams,
      body: Type.Object(
        { cardIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 20 })), why: Type.Optional(Text(500)) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ blocked: Type.Integer() }),
      problems: [readersProblems.readerNotFound, readersProblems.noCardToBlock],
      handle: async ({ params, body: { why, cardIds }, principal }) => {
        const doing = { actor: principal, now: clock.now(), ...(why === undefined ? {} : { why }) };
        return await transactOrRefuse(db, (tx) =>
          reportLoss(tx, { readerId: params.id, ...(cardIds ? { cardIds } : {}) }, doing),
        );
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/card-losses/:id",
      access: readersPermissions["card.issue"],
      summary: "A lost card was found again",
      params: ReaderParams,
      answer: Done,
      problems: [readersProblems.cardNotFound, readersProblems.cardNotLost, readersProblems.codeTaken],
      handle: async ({ params, principal }) => {
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => restoreCard(tx, params.id, doing))) ?? { done: true as const };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/card-checks",
      access: readersPermissions["card.check"],
      summary: "Whether who shows a card or a turning code may enter, for gates; says nothing more of the person",
      body: Type.Object(
        {
          shown: Text(200),
          once: Type.Boolean({ default: true, description: "Refuse a turning code that was used before" }),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({
        allowed: Type.Boolean(),
        reason: Type.Optional(
          Type.Enum(["unknown", "expired", "used", "card-lost", "card-replaced", "reader-ended", "restricted"]),
        ),
      }),
      async handle({ body }) {
        const now = clock.now();
        const today = libraryDay(now, settings.timeZone);
        return await checkEntry(db, { ...body, today, now });
      },
    }),
  ];
}
