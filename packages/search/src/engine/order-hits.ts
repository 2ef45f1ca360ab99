import type { SortKey } from "../request.ts";
import type { LiveSegment, Snapshot } from "./snapshot.ts";

/** A match on its way to becoming a hit. */
export interface Candidate {
  segment: LiveSegment;
  document: number;
  score: number;
  id: number;
  /** Documents of its group, when results are collapsed. */
  members: number;
}

export type CandidateOrder = (a: Candidate, b: Candidate) => number;

/** The order asked for; what remains equal is ordered by id. */
export function candidateOrder(keys: readonly SortKey[], snapshot: Snapshot): CandidateOrder {
  if (keys.length === 1 && keys[0]!.by === "relevance") return (a, b) => b.score - a.score || a.id - b.id;
  const orders = keys.map((key) => orderBy(key, snapshot));
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return a.id - b.id;
  };
}

function orderBy({ by, order }: SortKey, { schema }: Snapshot): CandidateOrder {
  if (by === "relevance") return (a, b) => b.score - a.score;
  const sign = order === "desc" ? -1 : 1;
  const type = schema.source.sorts?.[by]?.type;
  if (type === undefined) throw new Error(`the schema has no sort field "${by}"`);
  if (type === "number") {
    return (a, b) => {
      const left = a.segment.reader.numbers(by).numbers[a.document]!;
      const right = b.segment.reader.numbers(by).numbers[b.document]!;
      if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
      return sign * (left - right);
    };
  }
  return (a, b) => {
    const left = a.segment.reader.keys(by);
    const right = b.segment.reader.keys(by);
    const missing = Number(left.isMissing(a.document)) - Number(right.isMissing(b.document));
    if (missing !== 0 || left.isMissing(a.document)) return missing;
    return sign * left.compare(a.document, right, b.document);
  };
}
