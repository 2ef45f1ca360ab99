/** Documents of one segment, rising, each with a score. */
export interface MatchSet {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  readonly size: number;
}

export const NO_MATCHES: MatchSet = { documents: new Uint32Array(0), scores: new Float32Array(0), size: 0 };

/** Every document, all with the same score. */
export function everyDocument(count: number): MatchSet {
  const documents = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) documents[i] = i;
  return { documents, scores: new Float32Array(count), size: count };
}

/** The documents of both, their scores added. */
export function intersect(a: MatchSet, b: MatchSet): MatchSet {
  const most = Math.min(a.size, b.size);
  const documents = new Uint32Array(most);
  const scores = new Float32Array(most);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.size && j < b.size) {
    const left = a.documents[i]!;
    const right = b.documents[j]!;
    if (left === right) {
      documents[size] = left;
      scores[size++] = a.scores[i++]! + b.scores[j++]!;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return { documents, scores, size };
}

/** The documents of either, the scores of common ones added. */
export function unite(a: MatchSet, b: MatchSet): MatchSet {
  return join(a, b, (left, right) => left + right);
}

/** The documents of either, with the larger score. */
export function uniteLargest(a: MatchSet, b: MatchSet): MatchSet {
  return join(a, b, Math.max);
}

function join(a: MatchSet, b: MatchSet, both: (left: number, right: number) => number): MatchSet {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const documents = new Uint32Array(a.size + b.size);
  const scores = new Float32Array(a.size + b.size);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.size && j < b.size) {
    const left = a.documents[i]!;
    const right = b.documents[j]!;
    if (left < right) {
      documents[size] = left;
      scores[size++] = a.scores[i++]!;
    } else if (right < left) {
      documents[size] = right;
      scores[size++] = b.scores[j++]!;
    } else {
      documents[size] = left;
      scores[size++] = both(a.scores[i++]!, b.scores[j++]!);
    }
  }
  const [rest, from] = i < a.size ? [a, i] : [b, j];
  documents.set(rest.documents.subarray(from, rest.size), size);
  scores.set(rest.scores.subarray(from, rest.size), size);
  return { documents, scores, size: size + rest.size - from };
}

/** The documents that pass, with their scores. */
export function keepIf(matches: MatchSet, passes: (document: number) => boolean): MatchSet {
  const documents = new Uint32Array(matches.size);
  const scores = new Float32Array(matches.size);
  let size = 0;
  for (let i = 0; i < matches.size; i += 1) {
    const document = matches.documents[i]!;
    if (!passes(document)) continue;
    documents[size] = document;
    scores[size++] = matches.scores[i]!;
  }
  return { documents, scores, size };
}
