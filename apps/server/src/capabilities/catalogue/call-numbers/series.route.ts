import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { placeCodePattern } from "../places/place.ts";
import { catalogueProblems } from "../problems.ts";
import { tryGrammar } from "./grammar-trial.ts";
import { removeSeries } from "./remove-series.ts";
import { saveSeries } from "./save-series.ts";
import { allocationIn, grammarIn, SeriesBody, SeriesView, TrialBody, TrialView } from "./series.schema.ts";
import { listSeries } from "./series.store.ts";
import type { Series } from "./series.ts";

const SeriesParams = Type.Object({ code: Type.String({ pattern: placeCodePattern }) });

/** How the library writes and counts its call numbers: seen, tried, changed. */
export function seriesRoutes({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
  return [
    ...readRoutes(db),
    route({
      method: "PUT",
      path: "/api/v1/call-number-series/:code",
      access: cataloguePermissions["call-number.manage"],
      summary: "Make a series of call numbers, or write it anew; items are filed anew when its grammar changed",
      params: SeriesParams,
      body: SeriesBody,
      answer: SeriesView,
      problems: [catalogueProblems.seriesChanged, catalogueProblems.seriesNotFound],
      async handle({ params, body, principal }) {
        const { version, grammar, allocation, ...rest } = body;
        const edit = {
          ...rest,
          code: params.code,
          grammar: grammarIn(grammar),
          allocation: allocationIn(allocation),
          ...(version === undefined ? {} : { version }),
        };
        const writing = { changedBy: changedBy(principal), now: clock.now() };
        const saved = await transact(db, (tx) => saveSeries(tx, edit, writing));
        return isProblem(saved) ? saved : seriesView(saved);
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/call-number-series/:code",
      access: cataloguePermissions["call-number.manage"],
      summary: "Remove a series that no branch and no location follows",
      params: SeriesParams,
      answer: Type.Object({ removed: Type.Literal(true) }),
      problems: [catalogueProblems.seriesNotFound, catalogueProblems.seriesInUse],
      handle: async ({ params }) => (await removeSeries(db, params.code)) ?? { removed: true as const },
    }),
  ];
}

function readRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/call-number-series",
      access: cataloguePermissions["item.read"],
      summary: "The series of call numbers, in their order; the first is the library's own",
      answer: Type.Object({ items: Type.Array(SeriesView) }),
      handle: async () => ({ items: (await listSeries(db)).map(seriesView) }),
    }),
    route({
      method: "POST",
      path: "/api/v1/call-number-series/trials",
      access: cataloguePermissions["item.read"],
      summary: "Try call numbers against a grammar: how they are read, what is wrong, how they stand on the shelf",
      body: TrialBody,
      answer: TrialView,
      handle: ({ body, language }) =>
        Promise.resolve({ items: tryGrammar(grammarIn(body.grammar), body.texts, language) }),
    }),
  ];
}

function seriesView({ grammar, ...rest }: Series) {
  const { bookNumbers, prefixes, additions, classOrder, ...others } = grammar;
  return {
    ...rest,
    grammar: {
      ...others,
      bookNumbers: [...bookNumbers],
      prefixes: [...prefixes],
      additions: [...additions],
      ...(classOrder ? { classOrder: [...classOrder] } : {}),
    },
  };
}
