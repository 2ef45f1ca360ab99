import type { CheckedSchema } from "../checked-schema.ts";
import type { Plan } from "../query/plan.ts";
import { mostPrior, POINTS } from "../ranking/scoring.ts";
import { sequenceBonus, sequenceOf } from "../ranking/sequence-bonus.ts";
import type { FacetRequest, FacetResult, Filter, ScorePart, SearchRequest, SortKey } from "../request.ts";
import { valueTest } from "../wanted-values.ts";
import type { NaiveDocument } from "./naive-document.ts";
import type { NaiveHit } from "./naive-index.ts";

interface AnswerContext {
  readonly request: SearchRequest;
  readonly plan: Plan;
  readonly schema: CheckedSchema;
  readonly fold: (text: string) => string;
  readonly slack: number;
}

interface Scored {
  readonly document: NaiveDocument;
  readonly parts: readonly ScorePart[];
  readonly score: number;
}

/** Filters, orders and counts hits in the plainest way. */
export function naiveAnswer(hits: readonly NaiveHit[], context: AnswerContext) {
  const { request } = context;
  const kept = hits.filter(({ document }) => (request.filters ?? []).every((filter) => passes(document, filter)));
  const scored = kept.map((hit) => score(hit, context)).toSorted(compareBy(request.sort ?? [{ by: "relevance" }]));
  const shown = request.collapse === undefined ? scored : firstOfEach(scored, request.collapse);
  const offset = request.offset ?? 0;
  return {
    total: shown.length,
    hits: shown
      .slice(offset, offset + (request.limit ?? 20))
      .map(({ document, score, parts }) => ({ id: String(document.id), score, explain: parts })),
    facets: (request.facets ?? []).map((facet) => count(facet, hits, context)),
    slack: context.slack,
  };
}

function passes(document: NaiveDocument, filter: Filter): boolean {
  if ("sort" in filter) {
    const number = document.sorts[filter.sort];
    return typeof number === "number" && number >= (filter.from ?? -Infinity) && number <= (filter.to ?? Infinity);
  }
  const values = document.facets.get(filter.facet) ?? new Set<string>();
  if (filter.match === "all") return filter.values.every((value) => values.has(value));
  const some = filter.values.some((value) => values.has(value));
  return filter.match === "none" ? !some : some;
}

function score({ document, contributions, worth }: NaiveHit, { plan, schema }: AnswerContext): Scored {
  const parts: ScorePart[] = contributions
    .filter((each) => each.strength > 0)
    .map((each) =>
      each.identifier !== undefined
        ? { why: "identifier", about: each.about, score: each.identifier }
        : { why: "word", about: each.about, score: (POINTS.words * each.worth * each.strength) / worth },
    );
  const sequence = sequenceOf(plan);
  if (sequence !== undefined) parts.push(...sequenceBonus(sequence, schema, document));
  if (document.prior > 0) parts.push({ why: "prior", about: "", score: (mostPrior(schema) * document.prior) / 255 });
  return { document, parts, score: parts.reduce((sum, part) => sum + part.score, 0) };
}

function compareBy(keys: readonly SortKey[]) {
  return (a: Scored, b: Scored): number => {
    for (const { by, order } of keys) {
      const difference =
        by === "relevance" ? b.score - a.score : compareKeys(a.document.sorts[by], b.document.sorts[by], order);
      if (Math.abs(difference) > 1e-4) return difference;
    }
    return a.document.id - b.document.id;
  };
}

type Key = number | string | Uint8Array | undefined;

function compareKeys(a: Key, b: Key, order: "asc" | "desc" | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const sign = order === "desc" ? -1 : 1;
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
}

function firstOfEach(scored: readonly Scored[], facet: string): Scored[] {
  const seen = new Set<string>();
  return scored.filter(({ document }) => {
    const [value] = document.facets.get(facet) ?? [];
    if (value === undefined) return true;
    if (seen.has(value)) return false;
    return seen.add(value) !== undefined;
  });
}

function count(facet: FacetRequest, hits: readonly NaiveHit[], { request, schema, fold }: AnswerContext): FacetResult {
  const name = "name" in facet ? facet.name : facet.histogram;
  const filters = (request.filters ?? []).filter((filter) => {
    if ("sort" in filter) return !("histogram" in facet) || filter.sort !== name;
    return filter.facet !== name || (filter.match ?? "any") !== "any";
  });
  const counts = new Map<string, number>();
  for (const { document } of hits) {
    if (!filters.every((filter) => passes(document, filter))) continue;
    for (const value of valuesIn(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  if ("histogram" in facet) return { name, values: values.toSorted((a, b) => Number(a.value) - Number(b.value)) };
  const isWanted = valueTest(facet, schema, fold);
  const wanted = values.filter(({ value, count }) => count >= (facet.minimum ?? 1) && isWanted(value));
  wanted.sort(facet.order === "value" ? byValue : (a, b) => b.count - a.count || byValue(a, b));
  return { name, values: wanted.slice(0, facet.limit ?? 20) };
}

function byValue(a: { readonly value: string }, b: { readonly value: string }): number {
  return a.value < b.value ? -1 : 1;
}

function valuesIn(document: NaiveDocument, facet: FacetRequest): string[] {
  if ("histogram" in facet) {
    const number = document.sorts[facet.histogram];
    const interval = facet.interval ?? 1;
    return typeof number === "number" ? [String(Math.floor(number / interval) * interval)] : [];
  }
  return [...(document.facets.get(facet.name) ?? [])];
}
