import { mostPrior, RERANK_WINDOW } from "../ranking/scoring.ts";
import { type Sequence, sequenceOf } from "../ranking/sequence-bonus.ts";
import type { Hit, Relaxed, ScorePart, SearchRequest, SearchResponse } from "../request.ts";
import { applyFilters } from "./apply-filters.ts";
import { countFacet } from "./count-facets.ts";
import { explainWords, missingWords, requiredWords } from "./explain-hit.ts";
import { findMatches, type SearchContext } from "./find-matches.ts";
import { nearCountsOnce } from "./near-counts.ts";
import type { Candidate } from "./order-hits.ts";
import type { Preparation } from "./prepare-plan.ts";
import { rerank } from "./rerank.ts";
import { rerankBest } from "./rerank-best.ts";
import type { EvaluationContext } from "./segment-evaluator.ts";
import { type Scorable, selectBest } from "./select-best.ts";
import { suggestSpelling } from "./suggest-spelling.ts";

const USUAL_LIMIT = 20;
const LARGEST_LIMIT = 1000;
const LARGEST_OFFSET = 10_000;

/** Answers a search over one snapshot. Throws a RangeError or Error on a request that names what the schema does not have. */
export function runSearch(request: SearchRequest, context: SearchContext): SearchResponse {
  const start = performance.now();
  const page = pageOf(request);
  const { plan, preparation, found, slack, heard } = findMatches(request, context);
  const evaluation = { snapshot: context.snapshot, deadline: context.deadline, slack };
  const sequence = sequenceOf(plan);
  const matches = found.map(({ segment, matches }) => {
    const { reader } = segment;
    const filtered = applyFilters(matches, request.filters ?? [], reader);
    const near = nearCountsOnce(matches.like(filtered.only), reader.documents);
    return { segment, matches, reader, ...filtered, near };
  });
  const { total, best, bonuses } = pickBest(matches, { request, sequence, most: page.offset + page.limit }, context);
  const shown = best.slice(page.offset, page.offset + page.limit);
  const hits = shown.map((candidate) => toHit(candidate, { request, preparation, evaluation, bonuses }));
  const facets = (request.facets ?? []).map((facet) => {
    context.deadline.check();
    return countFacet(facet, matches, context);
  });
  const matched = found.reduce((sum, { matches }) => sum + matches.documents.size, 0);
  const didYouMean =
    heard || request.correct === false ? undefined : suggestSpelling({ request, preparation, matched, slack }, context);
  return {
    total,
    tookMs: performance.now() - start,
    hits,
    facets,
    ...(didYouMean !== undefined && { didYouMean }),
    ...(heard && { heard: true as const }),
    ...(slack > 0 && { relaxed: relaxation(preparation, hits, slack) }),
  };
}

function pageOf({ limit = USUAL_LIMIT, offset = 0 }: SearchRequest): { limit: number; offset: number } {
  if (!isUpTo(limit, LARGEST_LIMIT))
    throw new RangeError(`limit ${limit} is not a whole number from 0 to ${LARGEST_LIMIT}`);
  if (!isUpTo(offset, LARGEST_OFFSET))
    throw new RangeError(`offset ${offset} is not a whole number from 0 to ${LARGEST_OFFSET}`);
  return { limit, offset };
}

function isUpTo(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

interface Picking {
  readonly request: SearchRequest;
  readonly sequence: Sequence | undefined;
  readonly most: number;
}

function pickBest(
  matches: readonly Scorable[],
  { request, sequence, most }: Picking,
  context: SearchContext,
): { total: number; best: Candidate[]; bonuses: Map<Candidate, ScorePart[]> } {
  const { total, best, order } = selectBest(matches, { request, sequence, most }, context);
  if (sequence === undefined) return { total, best, bonuses: new Map() };
  const window = best.slice(0, RERANK_WINDOW);
  const reranking = { sequence, schema: context.snapshot.schema };
  if ((request.sort?.[0]?.by ?? "relevance") !== "relevance")
    return { total, best, bonuses: rerank(window.slice(0, most), reranking) };
  const reranked = rerankBest(window, { ...reranking, most, order });
  return { total, best: [...reranked.best, ...best.slice(RERANK_WINDOW)], bonuses: reranked.bonuses };
}

interface HitContext {
  readonly request: SearchRequest;
  readonly preparation: Preparation;
  readonly evaluation: EvaluationContext;
  readonly bonuses: ReadonlyMap<Candidate, ScorePart[]>;
}

function toHit(candidate: Candidate, { request, preparation, evaluation, bonuses }: HitContext): Hit {
  return {
    id: String(candidate.id),
    score: candidate.score,
    ...(evaluation.slack > 0 && { missing: missingWords(preparation.root, candidate, evaluation) }),
    ...(request.collapse !== undefined && { members: candidate.members }),
    ...(request.explain && { explain: explain(candidate, { preparation, evaluation, bonuses }) }),
  };
}

function explain(candidate: Candidate, { preparation, evaluation, bonuses }: Omit<HitContext, "request">): ScorePart[] {
  const { schema } = evaluation.snapshot;
  const parts = [...explainWords(preparation.root, candidate, evaluation), ...(bonuses.get(candidate) ?? [])];
  const prior = (mostPrior(schema) * candidate.segment.reader.prior[candidate.document]!) / 255;
  return prior > 0 ? [...parts, { why: "prior", about: "", score: prior }] : parts;
}

function relaxation({ root }: Preparation, hits: readonly Hit[], slack: number): Relaxed {
  const of = requiredWords(root).length;
  const leftOut = [...new Set(hits.flatMap((hit) => hit.missing ?? []))];
  return { required: Math.max(1, of - slack), of, leftOut };
}
