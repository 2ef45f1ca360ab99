import { type Static, Type } from "typebox";
import { facetNames } from "../engine/index-schema.ts";
import { HitSummary } from "./hit-summary.schema.ts";
import { allSortOrders } from "./search-catalogue.ts";

const values = Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50 }));
const find = Type.Optional(
  Type.String({ maxLength: 100, description: "Only values of the facet that hold this text" }),
);
const parent = Type.Optional(
  Type.String({
    maxLength: 200,
    description: "Only values directly beneath this one; the top level when empty, all levels when left out",
  }),
);

/** The parameters of a search. */
export const SearchQuery = Type.Object({
  q: Type.String({ default: "", maxLength: 1000, description: "What the reader typed; no text is an error" }),
  "filter.kind": values,
  "filter.language": values,
  "filter.author": values,
  "filter.subject": values,
  "filter.class": values,
  "filter.location": values,
  "filter.place": values,
  "filter.date": values,
  "filter.year": Type.Optional(Type.Array(Type.String({ pattern: "^(\\d{1,4})?-?(\\d{1,4})?$" }), { maxItems: 1 })),
  "filter.available": Type.Optional(
    Type.Array(Type.String({ maxLength: 40 }), {
      maxItems: 50,
      description: "Only titles with a copy on the shelf at one of these branches; `*` is any branch",
    }),
  ),
  facets: Type.String({ default: "", description: `Comma-separated: ${facetNames.join(", ")}` }),
  facetLimit: Type.Integer({ minimum: 1, maximum: 500, default: 20, description: "Values of each facet at most" }),
  facetOrder: Type.Union([Type.Literal("count"), Type.Literal("value")], { default: "count" }),
  "find.kind": find,
  "find.language": find,
  "find.author": find,
  "find.subject": find,
  "find.class": find,
  "find.location": find,
  "find.place": find,
  "find.date": find,
  "parent.class": parent,
  "parent.location": parent,
  "parent.place": parent,
  "parent.date": parent,
  yearInterval: Type.Integer({ minimum: 1, maximum: 1000, default: 1, description: "Years that are counted together" }),
  sort: Type.Union(
    allSortOrders.map((order) => Type.Literal(order)),
    { default: "relevance" },
  ),
  collapse: Type.Optional(Type.Literal("work", { description: "Editions of one work as one hit" })),
  lang: Type.Optional(Type.String({ description: "BCP 47 language of texts in the answer" })),
  limit: Type.Integer({ minimum: 0, maximum: 100, default: 20 }),
  offset: Type.Integer({ minimum: 0, maximum: 10_000, default: 0 }),
  explain: Type.Boolean({ default: false, description: "Say of each hit how its score came about" }),
});
export type SearchQueryValues = Static<typeof SearchQuery>;

const copiesNow = {
  items: Type.Integer({ description: "Copies that readers may see" }),
  lendable: Type.Integer({ description: "Of these, those that some reader may borrow" }),
  available: Type.Integer({ description: "Of these, those on the shelf now" }),
  nextDue: Type.Optional(Type.String({ format: "date-time", description: "When the first of those on loan is due" })),
  holds: Type.Integer({ description: "Readers who wait for one" }),
};

/** What there is of a title now. */
const Availability = Type.Object({
  ...copiesNow,
  branches: Type.Array(Type.Object({ branch: Type.String(), ...copiesNow })),
});

/** How a score came about: a sum of points, each with its reason. */
const Explanation = Type.Object({
  score: Type.Number(),
  parts: Type.Array(
    Type.Object({
      why: Type.String({ description: "word, exact title, exact value, title begins so, phrase, near, prior …" }),
      about: Type.String({ description: "The word or the field" }),
      score: Type.Number(),
    }),
  ),
});

const Hit = Type.Object({
  ...HitSummary,
  availability: Type.Optional(Availability),
  missing: Type.Optional(Type.Array(Type.String(), { description: "Words that it lacks, where some were left out" })),
  editions: Type.Optional(Type.Integer({ description: "Editions that match, when collapsed" })),
  explain: Type.Optional(Explanation),
});

export const SearchAnswer = Type.Object({
  total: Type.Integer(),
  tookMs: Type.Number(),
  didYouMean: Type.Optional(Type.String()),
  relaxed: Type.Optional(
    Type.Object({ required: Type.Integer(), of: Type.Integer(), leftOut: Type.Array(Type.String()) }),
  ),
  hits: Type.Array(Hit),
  facets: Type.Array(
    Type.Object({
      name: Type.String(),
      values: Type.Array(Type.Object({ value: Type.String(), label: Type.String(), count: Type.Integer() })),
    }),
  ),
});
