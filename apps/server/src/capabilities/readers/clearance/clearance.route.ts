import { type Static, Type } from "typebox";
import { permit } from "../../../kernel/auth/permit.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { httpProblems } from "../../../kernel/http/problems.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { libraryDay } from "../people/library-day.ts";
import { present } from "../people/present.ts";
import { Id, ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { countClasses, readersOfClass } from "./clearance.store.ts";
import { clearReaders, withdrawReaderClearance } from "./close-file.ts";
import { type ClearanceState, collectMatters } from "./collect-matters.ts";
import type { OpenMattersProvider } from "./open-matters.port.ts";

/** Readers of a class at most, in one answer. */
const mostOfClass = 2000;
/** A university has some hundreds of classes. */
const mostClasses = 1000;

const StateView = Type.Object({
  readerId: Type.String(),
  displayName: Type.String(),
  department: Type.Optional(Type.String()),
  open: Type.Array(
    Type.Object({
      what: Type.Object({ zh: Type.String(), en: Type.String() }),
      waivable: Type.Optional(Type.Object({ amount: Type.Integer(), currency: Type.String() })),
    }),
  ),
  cleared: Type.Boolean(),
  code: Type.Optional(Type.String({ description: "Opens the certificate at /zh/verify/CODE" })),
});

const ClassQuery = Type.Object(
  {
    entryYear: Type.Integer({ minimum: 1900, maximum: 2200 }),
    department: Type.Optional(Text(100)),
    programme: Type.Optional(Text(100)),
    category: Type.Optional(Text(50)),
  },
  { additionalProperties: false },
);

const States = Type.Object({ items: Type.Array(StateView) });

export function clearanceRoutes(
  { db, clock, settings }: Kernel,
  providers: readonly OpenMattersProvider[],
): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/clearance-classes",
      access: readersPermissions["clearance.give"],
      summary: "Classes of readers by year of entry, department and category, with how many are cleared",
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            entryYear: Type.Integer(),
            department: Type.Optional(Type.String()),
            programme: Type.Optional(Type.String()),
            category: Type.String(),
            readers: Type.Integer(),
            cleared: Type.Integer(),
          }),
        ),
      }),
      handle: async () => ({ items: (await countClasses(db, mostClasses)).map((one) => present(one)) }),
    }),
    route({
      method: "GET",
      path: "/api/v1/clearances",
      access: readersPermissions["clearance.give"],
      summary: "How the leaving of a whole class stands: who has something open, and what",
      query: ClassQuery,
      answer: States,
      async handle({ query }) {
        const ids = await readersOfClass(db, query, mostOfClass);
        return { items: (await collectMatters(db, ids, providers)).map(stateView) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/clearances",
      access: readersPermissions["clearance.give"],
      summary: "Clear readers with whom nothing is open; the others come back with what is",
      body: Type.Object(
        {
          readerIds: Type.Array(Id, { minItems: 1, maxItems: 2000 }),
          waiveUpTo: Type.Integer({
            minimum: 0,
            maximum: 100_000,
            default: 0,
            description: "Debts up to so many minor units each reader are let go",
          }),
          why: Type.Optional(Text(500)),
        },
        { additionalProperties: false },
      ),
      answer: States,
      problems: [readersProblems.mayNotWaive, readersProblems.waiverNeedsReason, httpProblems.proveAgain],
      async handle({ body: { readerIds, waiveUpTo, why }, principal }) {
        const now = clock.now();
        const doing = { actor: principal, now, ...(why === undefined ? {} : { why }) };
        const waiving = waiveUpTo > 0 ? permit(principal, readersPermissions["clearance.waive"]) : "allowed";
        if (waiving === "prove-again") return httpProblems.proveAgain();
        if (waiving !== "allowed") return readersProblems.mayNotWaive();
        if (waiveUpTo > 0 && why === undefined) return readersProblems.waiverNeedsReason();
        const options = { providers, waiveUpTo, settings, today: libraryDay(now, settings.timeZone), doing };
        return { items: (await transact(db, (tx) => clearReaders(tx, readerIds, options))).map(stateView) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/readers/:id/clearance",
      access: readersPermissions["clearance.give"],
      summary: "How the leaving of one reader stands",
      params: ReaderParams,
      answer: StateView,
      problems: [readersProblems.readerNotFound],
      async handle({ params }) {
        const [state] = await collectMatters(db, [params.id], providers);
        return state && state.reader.status !== "erased" ? stateView(state) : readersProblems.readerNotFound();
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/readers/:id/clearance",
      access: readersPermissions["clearance.give"],
      summary: "Take a clearance back, with proof at the desk",
      params: ReaderParams,
      body: Type.Object({ why: Text(500) }, { additionalProperties: false }),
      answer: Type.Object({ done: Type.Literal(true) }),
      problems: [readersProblems.notCleared],
      async handle({ params, body, principal }) {
        const now = clock.now();
        const doing = { actor: principal, now, why: body.why };
        const today = libraryDay(now, settings.timeZone);
        const refused = await transactOrRefuse(db, (tx) =>
          withdrawReaderClearance(tx, params.id, { settings, today, doing }),
        );
        return refused ?? { done: true as const };
      },
    }),
  ];
}

function stateView({ reader, open, clearance }: ClearanceState): Static<typeof StateView> {
  return {
    readerId: reader.id,
    displayName: reader.displayName,
    ...(reader.department === undefined ? {} : { department: reader.department }),
    open: open.map(({ what, waivable }) => ({ what, ...(waivable ? { waivable } : {}) })),
    cleared: clearance !== undefined,
    ...(clearance ? { code: clearance.code } : {}),
  };
}
