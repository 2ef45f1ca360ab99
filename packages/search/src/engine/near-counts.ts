import type { DenseTerm } from "../segment/dense-terms.ts";
import type { DocumentSet } from "./document-set.ts";

/** What many documents carry is reckoned from what others carry, whose counts are known. */
export interface NearCounts {
  /** Documents whose values are to be added. */
  readonly added: Uint32Array;
  /** Documents whose values are to be taken away. */
  readonly removed: Uint32Array;
  /** The counts to begin with: none, those of all documents of the segment, or those of a dense term. */
  readonly from: "none" | "all" | DenseTerm;
}

/** Fewer documents than one in so many are counted by themselves. */
const FEW = 64;
const NONE = new Uint32Array(0);

const known = new WeakMap<DocumentSet, NearCounts>();

/** The beginning from which the fewest documents remain to be counted. Found once for all facets of a query. */
export function nearCounts(kept: DocumentSet, dense: readonly DenseTerm[], held: number): NearCounts {
  const before = known.get(kept);
  if (before !== undefined) return before;
  const found =
    kept.size * FEW < held ? { added: kept.list, removed: NONE, from: "none" as const } : nearest(kept, dense, held);
  known.set(kept, found);
  return found;
}

function nearest(kept: DocumentSet, dense: readonly DenseTerm[], held: number): NearCounts {
  const rest = held - kept.size;
  let near: DenseTerm | undefined;
  let least = Math.min(kept.size, rest);
  for (const term of dense) {
    const difference = term.isCounted ? kept.bits.difference(term.words) : Infinity;
    if (difference >= least) continue;
    near = term;
    least = difference;
  }
  if (near !== undefined) {
    const { bits } = kept;
    return { added: bits.without(near.words).list(), removed: bits.missing(near.words).list(), from: near };
  }
  if (kept.size <= rest) return { added: kept.list, removed: NONE, from: "none" };
  return { added: NONE, removed: absentFrom(kept.list, held), from: "all" };
}

function absentFrom(documents: Uint32Array, held: number): Uint32Array {
  const absent = new Uint32Array(held - documents.length);
  let next = 0;
  for (let document = 0; document < held; document += 1) {
    if (next < documents.length && documents[next] === document) next += 1;
    else absent[document - next] = document;
  }
  return absent;
}
