import { type Static, Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { placeProblems } from "../place-problems.ts";
import { findUnknownBranch } from "./find-unknown-branch.ts";
import { insertServiceTerms, readServiceVersion } from "./service-terms.store.ts";
import { slipReaders } from "./service-terms.ts";

const Days = Type.Integer({ minimum: 0, maximum: 365 });

const BranchCode = Type.String({ minLength: 1, maxLength: 40 });

const BringTermsBody = Type.Object(
  {
    offered: Type.Boolean(),
    max: Type.Integer({ minimum: 0, maximum: 1000 }),
    maxByCategory: Type.Record(Type.String({ maxLength: 60 }), Type.Integer({ minimum: 0, maximum: 1000 })),
    perDay: Type.Union([Type.Integer({ minimum: 0, maximum: 1000 }), Type.Null()]),
    rounds: Type.Array(Type.String({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }), {
      maxItems: 48,
      uniqueItems: true,
    }),
    minutes: Type.Integer({ minimum: 0, maximum: 1440 }),
    days: Days,
    keepDays: Days,
  },
  { additionalProperties: false },
);

const ServiceTermsBody = Type.Object(
  {
    queue: Type.Object(
      {
        lookAheadDays: Days,
        fulfil: Type.Union([Type.Literal("any"), Type.Literal("home-branch"), Type.Literal("holding-branch")]),
        localFirst: Type.Optional(Type.Union([Type.Literal("pickup"), Type.Literal("reader-branch")])),
        trapOnOrder: Type.Boolean(),
        noTransfers: Type.Optional(
          Type.Array(Type.Object({ from: BranchCode, to: BranchCode }, { additionalProperties: false }), {
            maxItems: 1000,
            description: "Ways on which no copy is sent",
          }),
        ),
      },
      { additionalProperties: false },
    ),
    notPickups: Type.Optional(
      Type.Array(BranchCode, { maxItems: 200, uniqueItems: true, description: "Branches without a hold shelf" }),
    ),
    pace: Type.Object(
      {
        shelfDays: Type.Object({ usual: Days, longest: Days }, { additionalProperties: false }),
        lateDays: Type.Object({ usual: Days, slow: Days }, { additionalProperties: false }),
        transitDays: Days,
        overdueDaysCountedOn: Days,
      },
      { additionalProperties: false },
    ),
    slip: Type.Object({ reader: Type.Enum([...slipReaders]) }, { additionalProperties: false }),
    branch: BringTermsBody,
    stacks: BringTermsBody,
  },
  { additionalProperties: false },
);

function branchesNamed({ queue, notPickups = [] }: Static<typeof ServiceTermsBody>): readonly string[] {
  return [...notPickups, ...(queue.noTransfers ?? []).flatMap(({ from, to }) => [from, to])];
}

/** How this library's holds, hold shelves and bringing go. */
export function serviceRoutes({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/service-terms",
      access: circulationPermissions["hold.manage"],
      summary: "How holds are filled and kept and copies brought; version 0 is what is shipped",
      answer: Type.Object({ version: Type.Integer(), terms: ServiceTermsBody }),
      async handle() {
        const { version, terms } = await readServiceVersion(db);
        return { version, terms: structuredClone(terms) as Static<typeof ServiceTermsBody> };
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/service-terms",
      access: circulationPermissions["service.edit"],
      summary: "State anew how holds are filled and kept and copies brought",
      body: Type.Object(
        { terms: ServiceTermsBody, reason: Type.String({ minLength: 1, maxLength: 500 }) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ version: Type.Integer() }),
      problems: [placeProblems.branchUnknown],
      handle: async ({ body: { terms, reason }, principal }) =>
        await transact(db, async (tx) => {
          const unknown = await findUnknownBranch(tx, branchesNamed(terms));
          if (unknown !== undefined) return placeProblems.branchUnknown({ code: unknown });
          const before = await readServiceVersion(tx);
          const now = clock.now();
          const version = await insertServiceTerms(tx, terms, { by: changedBy(principal), reason, now });
          await recordAudit(tx, {
            actor: principal,
            action: circulationPermissions["service.edit"].code,
            subject: { kind: "service-terms", id: String(version) },
            before: before.terms,
            after: terms,
            reason,
            at: now,
          });
          return { version };
        }),
    }),
  ];
}
