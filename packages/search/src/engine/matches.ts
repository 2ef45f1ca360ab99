import type { DenseValue } from "../segment/dense-terms.ts";
import { DocumentSet } from "./document-set.ts";
import type { MatchSet } from "./match-set.ts";
import type { LikeDocuments } from "./near-counts.ts";

/** Documents of one segment that fit a plan. Their scores are worked out only where they are asked for. */
export interface Matches {
  readonly documents: DocumentSet;
  /** No score is larger. */
  readonly most: number;
  /** Documents that may be much like those found, and like those of them that carry some values which very many carry. */
  like(values: readonly DenseValue[]): LikeDocuments[];
  /** Those that carry a value which very many carry, where they are known. */
  within?(value: DenseValue): DocumentSet | undefined;
  /** The scores of some of the documents, given in rising order. */
  scoresOf(documents: Uint32Array): Float32Array;
  /** Documents among which the best are likely to be, one of so many or more; undefined when nothing is known of that. */
  promising?(share: number): Promising | undefined;
}

export interface Promising {
  /** Rising; others than those that match may be among them. */
  readonly documents: Uint32Array;
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
    like: () => [],
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
  const { most } = matches;
  return {
    documents: matches.documents.without(others),
    most,
    like: (values) => matches.like(values),
    scoresOf: (wanted) => matches.scoresOf(wanted),
    promising: (share) => matches.promising?.(share),
  };
}
