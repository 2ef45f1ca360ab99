import type { MatchSet } from "./match-set.ts";

/** Documents of one segment that fit a plan. Their scores are worked out only where they are asked for. */
export interface Matches {
  /** Rising. */
  readonly documents: Uint32Array;
  /** No score is larger. */
  readonly most: number;
  /** The scores of some of the documents, given in rising order. */
  scoresOf(documents: Uint32Array): Float32Array;
}

/** Matches whose scores are known. */
export function scoredMatches({ documents, scores, size }: MatchSet): Matches {
  let most = 0;
  for (let i = 0; i < size; i += 1) if (scores[i]! > most) most = scores[i]!;
  const own = documents.subarray(0, size);
  return { documents: own, most, scoresOf: (wanted) => scoresAmong(wanted, own, scores) };
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

/** The matches that pass. */
export function matchesThat(matches: Matches, passes: (document: number) => boolean): Matches {
  const documents = matches.documents.filter((document) => passes(document));
  return { documents, most: matches.most, scoresOf: (wanted) => matches.scoresOf(wanted) };
}
