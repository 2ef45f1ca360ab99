import { POINTS } from "../ranking/scoring.ts";
import type { ScorePart } from "../request.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import type { Candidate, CandidateOrder } from "./order-hits.ts";
import { type Reranking, rerank } from "./rerank.ts";

/** So many candidates are looked at first, when fewer are wanted. */
const LOOKED_AT_FIRST = 32;
/** Of longer sequences too little is known beforehand: all candidates are looked at together. */
const LONG_SEQUENCE = 3;
/** Scores are sums rounded to 24 bits. */
const ROUNDING = 0.01;

/**
 * Looks closely at the most promising candidates, then at all others that can still be among the best so many, and puts the best
 * first. Those that were not looked at come last, their scores as they were.
 */
export function rerankBest(
  candidates: readonly Candidate[],
  { most, order, ...reranking }: Reranking & { readonly most: number; readonly order: CandidateOrder },
): { best: Candidate[]; bonuses: Map<Candidate, ScorePart[]> } {
  const bonuses = new Map<Candidate, ScorePart[]>();
  const hopeOf = hopes(reranking);
  const rest = candidates
    .map((candidate) => ({ candidate, hope: candidate.score + hopeOf(candidate) }))
    .toSorted((a, b) => b.hope - a.hope);
  const look = (some: readonly Hopeful[]) => {
    const looked = some.map(({ candidate }) => candidate);
    for (const [candidate, parts] of rerank(looked, reranking)) bonuses.set(candidate, parts);
    return looked;
  };
  const isLong = reranking.sequence.slots.length > LONG_SEQUENCE;
  const first = look(rest.splice(0, isLong ? rest.length : Math.max(most, LOOKED_AT_FIRST))).toSorted(order);
  const bar = most === 0 ? Infinity : (first[most - 1]?.score ?? -Infinity);
  const hopeful = rest.findIndex(({ hope }) => hope + ROUNDING < bar);
  const second = look(rest.splice(0, hopeful < 0 ? rest.length : hopeful));
  const best = [...first, ...second].toSorted(order);
  return { best: [...best, ...rest.map(({ candidate }) => candidate)], bonuses };
}

interface Hopeful {
  readonly candidate: Candidate;
  /** Its score is at most this. */
  readonly hope: number;
}

/** What a close look can add to a candidate's score, at most: an exact value and a title's beginning are in it already. */
function hopes({ sequence, schema }: Reranking): (candidate: Candidate) => number {
  const span = sequence.words.reduce((sum, word) => sum + word.span, 0);
  const titles = schema.text.filter(({ role, bit }) => role === "title" && (sequence.scope & (1 << bit)) !== 0);
  const covering = POINTS.coversTitle + (sequence.words.length > 1 ? POINTS.authorAndTitle : 0);
  const mayBePhrase = phraseTests(sequence);
  return ({ segment: { reader }, document }) => {
    const isShort = ({ bit }: { readonly bit: number }) => {
      const places = reader.lengths[bit]![document]!;
      return places > 0 && places <= span;
    };
    const inOrder = mayBePhrase(reader, document) ? POINTS.titlePhrase : POINTS.near;
    return (sequence.slots.length > 1 ? inOrder : 0) + (titles.some(isShort) ? covering : 0);
  };
}

/** Where a segment has kept where two of the slots stand side by side, no other document has the phrase. */
function phraseTests({ slots, scope }: Reranking["sequence"]): (reader: SegmentReader, document: number) => boolean {
  const known = new Map<SegmentReader, readonly DocumentBits[]>();
  return (reader, document) => {
    let pairs = known.get(reader);
    if (pairs === undefined) {
      pairs = reader.pairsOf(slots, scope).map(({ words }) => new DocumentBits(words));
      known.set(reader, pairs);
    }
    return pairs.every((bits) => bits.has(document));
  };
}
