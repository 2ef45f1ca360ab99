import type { MatchSet } from "./match-set.ts";
import type { Candidate, CandidateOrder } from "./order-hits.ts";
import type { OrdinalSpaces } from "./ordinal-space.ts";
import type { LiveSegment } from "./snapshot.ts";
import { TopList } from "./top-list.ts";

/** Matches of one segment, filtered and scored. */
export interface Scored {
  readonly segment: LiveSegment;
  readonly kept: MatchSet;
}

export interface Selection {
  /** Documents, or groups when collapsed. */
  readonly total: number;
  readonly best: Candidate[];
}

export interface SelectOptions {
  readonly most: number;
  readonly order: CandidateOrder;
  /** Whether score and id alone decide: then most matches are passed over without being compared. */
  readonly byScore: boolean;
}

/** The best so many matches, in order. */
export function selectHits(scored: readonly Scored[], options: SelectOptions): Selection {
  const top = new TopList<Candidate>(options.most, options.order);
  const leastScore = options.byScore ? scoreOfRank(options.most, scored) : -Infinity;
  let total = 0;
  for (const { segment, kept } of scored) {
    total += kept.size;
    const { ids } = segment.reader;
    let bar = options.byScore ? top.bar : undefined;
    const least = options.byScore ? leastScore : -Infinity;
    for (let i = 0; i < kept.size; i += 1) {
      const score = kept.scores[i]!;
      if (score < least) continue;
      const document = kept.documents[i]!;
      if (bar !== undefined && (score < bar.score || (score === bar.score && ids[document]! > bar.id))) continue;
      top.offer({ segment, document, score, id: ids[document]!, members: 1 });
      if (options.byScore) bar = top.bar;
    }
  }
  return { total, best: top.sorted() };
}

const BINS = 4096;
/** Bins for each point of score: the largest scores are a little above 150. */
const BINS_PER_POINT = 24;

/** A score that the best so many all reach, as high as one count of the scores can tell. */
function scoreOfRank(rank: number, scored: readonly Scored[]): number {
  const bins = new Uint32Array(BINS);
  for (const { kept } of scored) {
    const { scores, size } = kept;
    for (let i = 0; i < size; i += 1) bins[Math.min(BINS - 1, (scores[i]! * BINS_PER_POINT) | 0)]! += 1;
  }
  let left = rank;
  let bin = BINS - 1;
  while (bin > 0 && left > bins[bin]!) {
    left -= bins[bin]!;
    bin -= 1;
  }
  return bin / BINS_PER_POINT;
}

const NO_GROUP = -1;

/** As selectHits, but of the documents that share the first value of a facet only the best stands for all. */
export function selectGroups(
  scored: readonly Scored[],
  facet: string,
  { spaces, ...options }: SelectOptions & { spaces: OrdinalSpaces },
): Selection {
  const space = spaces.of(facet);
  const maps = scored.map(({ segment: { reader } }) => space.mapOf(reader.facet(facet)));
  const place = new Int32Array(space.size).fill(NO_GROUP);
  const heads: Candidate[] = [];
  for (const [i, { segment, kept }] of scored.entries()) {
    const { reader } = segment;
    const column = reader.facet(facet);
    for (let at = 0; at < kept.size; at += 1) {
      const document = kept.documents[at]!;
      const candidate = { segment, document, score: kept.scores[at]!, id: reader.ids[document]!, members: 1 };
      const value = column.first(document);
      if (value >= 0) joinGroup(heads, { place, group: maps[i]![value]!, candidate, order: options.order });
      else heads.push(candidate);
    }
  }
  const top = new TopList<Candidate>(options.most, options.order);
  for (const head of heads) top.offer(head);
  return { total: heads.length, best: top.sorted() };
}

interface Joining {
  readonly place: Int32Array;
  readonly group: number;
  readonly candidate: Candidate;
  readonly order: CandidateOrder;
}

function joinGroup(heads: Candidate[], { place, group, candidate, order }: Joining): void {
  const at = place[group]!;
  if (at === NO_GROUP) {
    place[group] = heads.length;
    heads.push(candidate);
    return;
  }
  const head = heads[at]!;
  candidate.members = head.members + 1;
  if (order(candidate, head) < 0) heads[at] = candidate;
  else head.members += 1;
}
