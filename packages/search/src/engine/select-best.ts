import { mostPrior, RERANK_WINDOW } from "../ranking/scoring.ts";
import type { Sequence } from "../ranking/sequence-bonus.ts";
import type { SearchRequest } from "../request.ts";
import type { DocumentSet } from "./document-set.ts";
import type { SearchContext } from "./find-matches.ts";
import type { MatchSet } from "./match-set.ts";
import type { Matches } from "./matches.ts";
import { type CandidateOrder, candidateOrder } from "./order-hits.ts";
import { addFirstPassBonus, outstanding } from "./rerank.ts";
import { type Selection, selectGroups, selectHits } from "./select-hits.ts";
import type { LiveSegment, Snapshot } from "./snapshot.ts";

/** The documents of one segment that are left after filtering, with what scores them. */
export interface Scorable {
  readonly segment: LiveSegment;
  readonly matches: Matches;
  readonly kept: DocumentSet;
}

export interface BestOptions {
  readonly request: SearchRequest;
  readonly sequence: Sequence | undefined;
  /** As many as are shown, those before the page included. */
  readonly most: number;
}

/** Sums of points are rounded to 24 bits. */
const ROUNDING = 0.01;

/** The best matches in the order asked for: as many as are shown, and by relevance as many as are looked at once more. */
export function selectBest(
  scorables: readonly Scorable[],
  { request, sequence, most }: BestOptions,
  { snapshot, spaces }: SearchContext,
): Selection & { readonly order: CandidateOrder } {
  const keys = request.sort ?? [{ by: "relevance" }];
  const byRelevance = keys[0]?.by === "relevance";
  const order = candidateOrder(keys, snapshot);
  const options = {
    most: byRelevance ? Math.max(RERANK_WINDOW, most) : most,
    order,
    byScore: byRelevance && keys.length === 1,
  };
  const scoring = { sequence, snapshot };
  if (options.byScore && request.collapse === undefined) {
    const standing = selectOutstanding(scorables, options, scoring);
    if (standing !== undefined) return { ...standing, order };
  }
  const scored = scorables.map((each) => ({ segment: each.segment, kept: score(each, each.kept.list, scoring) }));
  if (request.collapse === undefined) return { ...selectHits(scored, options), order };
  return { ...selectGroups(scored, request.collapse, { ...options, spaces }), order };
}

interface Scoring {
  readonly sequence: Sequence | undefined;
  readonly snapshot: Snapshot;
}

/**
 * Titles that begin as the query does are worth more than all that words can add up to. Where these are as many as are
 * wanted, nothing else needs a score (an exact upper bound, as in Turtle and Flood, Query evaluation: strategies and
 * optimizations, 1995). Undefined when they are too few.
 */
function selectOutstanding(
  scorables: readonly Scorable[],
  options: { readonly most: number; readonly order: CandidateOrder; readonly byScore: boolean },
  scoring: Scoring,
): Selection | undefined {
  const { sequence, snapshot } = scoring;
  if (sequence === undefined) return undefined;
  if (scorables.reduce((sum, { kept }) => sum + kept.size, 0) < options.most) return undefined;
  const chosen = scorables.map(({ segment, kept }) =>
    outstanding(kept, sequence, { reader: segment.reader, schema: snapshot.schema }),
  );
  if (chosen.reduce((sum, { length }) => sum + length, 0) < options.most) return undefined;
  const scored = scorables.map((each, i) => ({ segment: each.segment, kept: score(each, chosen[i]!, scoring) }));
  const { best } = selectHits(scored, options);
  const ceiling = Math.max(...scorables.map(({ matches }) => matches.most)) + mostPrior(snapshot.schema) + ROUNDING;
  if (best.at(-1)!.score <= ceiling) return undefined;
  return { total: scorables.reduce((sum, { kept }) => sum + kept.size, 0), best };
}

/** What words are worth, with priors, and with what exact and left-anchored titles are worth. */
function score({ segment, matches }: Scorable, documents: Uint32Array, { sequence, snapshot }: Scoring): MatchSet {
  const { schema } = snapshot;
  const scores = matches.scoresOf(documents);
  const { prior } = segment.reader;
  const point = mostPrior(schema) / 255;
  if (point > 0) for (let i = 0; i < documents.length; i += 1) scores[i]! += prior[documents[i]!]! * point;
  const set = { documents, scores, size: documents.length };
  if (sequence !== undefined) addFirstPassBonus(set, sequence, { reader: segment.reader, schema });
  return set;
}
