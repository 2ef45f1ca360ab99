import type { CheckedSchema } from "../checked-schema.ts";
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
import { uniteLists } from "./unite-lists.ts";

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

/** Fewer documents than this many times those wanted are all scored. */
const WORTH_CHOOSING = 8;
/** How many of a common word's documents are looked at, one of so many: first very few, then more. */
const PROMISING_SHARES = [64, 12] as const;
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

/** Documents that are scored instead of all, and what all others are worth at most. */
interface Chosen {
  readonly documents: readonly Uint32Array[];
  readonly most: number;
}

/**
 * The best so many, found among a few documents whose scores all others cannot reach (upper bounds as in Turtle and Flood,
 * Query evaluation: strategies and optimizations, 1995): titles that begin as the query does, which is worth more than
 * all that words can add up to; failing that also the documents in which common words are strongest. Undefined when these do
 * not settle it.
 */
function selectOutstanding(
  scorables: readonly Scorable[],
  options: { readonly most: number; readonly order: CandidateOrder; readonly byScore: boolean },
  scoring: Scoring,
): Selection | undefined {
  const total = scorables.reduce((sum, { kept }) => sum + kept.size, 0);
  if (total < WORTH_CHOOSING * options.most) return undefined;
  const chosen = chooseOutstanding(scorables, scoring);
  const prior =
    Math.max(...scorables.map(({ segment }) => segment.reader.mostPrior)) * pointOf(scoring.snapshot.schema);
  for (const share of [undefined, ...PROMISING_SHARES]) {
    const { documents, most } = share === undefined ? chosen : withPromising(scorables, chosen, share);
    if (documents.length === 0) return undefined;
    const many = documents.reduce((sum, { length }) => sum + length, 0);
    if (many < options.most || many > total / 2) continue;
    const scored = scorables.map((each, i) => ({ segment: each.segment, kept: score(each, documents[i]!, scoring) }));
    const { best } = selectHits(scored, options);
    if (best.at(-1)!.score > most + prior + ROUNDING) return { total, best };
  }
  return undefined;
}

function chooseOutstanding(scorables: readonly Scorable[], { sequence, snapshot }: Scoring): Chosen {
  const documents = scorables.map(({ segment, kept }) =>
    sequence === undefined
      ? new Uint32Array(0)
      : outstanding(kept, sequence, { reader: segment.reader, schema: snapshot.schema }),
  );
  return { documents, most: Math.max(...scorables.map(({ matches }) => matches.most)) };
}

/** No documents at all where nothing is known. */
function withPromising(scorables: readonly Scorable[], { documents }: Chosen, share: number): Chosen {
  const known = scorables.map(({ matches }) => matches.promising?.(share));
  if (known.every((promising) => promising === undefined)) return { documents: [], most: 0 };
  const both = scorables.map(({ kept }, i) => {
    const promising = known[i];
    if (promising === undefined) return { documents: kept.list, most: 0 };
    return { documents: uniteLists(kept.among(promising.documents), documents[i]!), most: promising.most };
  });
  return { documents: both.map((each) => each.documents), most: Math.max(...both.map(({ most }) => most)) };
}

/** What a step of a prior is worth. */
function pointOf(schema: CheckedSchema): number {
  return mostPrior(schema) / 255;
}

/** What words are worth, with priors, and with what exact and left-anchored titles are worth. */
function score({ segment, matches }: Scorable, documents: Uint32Array, { sequence, snapshot }: Scoring): MatchSet {
  const { schema } = snapshot;
  const scores = matches.scoresOf(documents);
  const { prior } = segment.reader;
  const point = pointOf(schema);
  if (point > 0) for (let i = 0; i < documents.length; i += 1) scores[i]! += prior[documents[i]!]! * point;
  const set = { documents, scores, size: documents.length };
  if (sequence !== undefined) addFirstPassBonus(set, sequence, { reader: segment.reader, schema });
  return set;
}
