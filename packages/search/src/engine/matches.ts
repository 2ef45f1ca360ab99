import type { DenseTerm } from "../segment/dense-terms.ts";
import type { DocumentBits } from "./document-bits.ts";
import { DocumentSet } from "./document-set.ts";
import type { MatchSet } from "./match-set.ts";

/** Documents of one segment that fit a plan. Their scores are worked out only where they are asked for. */
export interface Matches {
  readonly documents: DocumentSet;
  /** No score is larger. */
  readonly most: number;
  /** Terms of the plan that very many documents carry: what was found may be much like what they stand in. */
  readonly dense: readonly DenseTerm[];
  /** The scores of some of the documents, given in rising order. */
  scoresOf(documents: Uint32Array): Float32Array;
  /** Documents among which the best are likely to be, one of so many or more; undefined when nothing is known of that. */
  promising?(share: number): Promising | undefined;
}

export interface Promising {
  readonly bits: DocumentBits;
  /** No score of any other document is larger. */
  readonly most: number;
}

/** Matches whose scores are known, in a segment of so many documents. */
export function scoredMatches({ documents, scores, size }: MatchSet, held: number): Matches {
  let most = 0;
  for (let i = 0; i < size; i += 1) if (scores[i]! > most) most = scores[i]!;
  const own = documents.subarray(0, size);
  return {
    documents: DocumentSet.ofList(own, held),
    most,
    dense: [],
    scoresOf: (wanted) => scoresAmong(wanted, own, scores),
  };
}

function scoresAmong(wanted: Uint32Array, documents: Uint32Array, scores: Float32Array): Float32Array {
  if (wanted.length === documents.length) return scores.slice(0, wanted.length);
  const found = new Float32Array(wanted.length);
  let at = 0;
  for (let i = 0; i < wanted.length; i += 1) {
    while (documents[at] !== wanted[i]) at += 1;
    found[i] = scores[at]!;
  }
  return found;
}

/** The matches less some documents, given as bits. */
export function matchesWithout(matches: Matches, others: Uint32Array): Matches {
  const { most, dense } = matches;
  return {
    documents: matches.documents.without(others),
    most,
    dense,
    scoresOf: (wanted) => matches.scoresOf(wanted),
    promising: (share) => matches.promising?.(share),
  };
}
