import type { CountedDocuments } from "../segment/dense-terms.ts";
import type { DocumentSet } from "./document-set.ts";

/** What many documents carry is reckoned from what others carry, whose counts are known. */
export interface NearCounts {
  /** Documents whose values are to be added. */
  readonly added: Uint32Array;
  /** Documents whose values are to be taken away. */
  readonly removed: Uint32Array;
  /** The counts to begin with: none, those of all documents of the segment, or those of others that are known. */
  readonly from: "none" | "all" | CountedDocuments;
}

/** Fewer documents than one in so many are counted by themselves. */
const FEW = 64;
const NONE = new Uint32Array(0);

/** Documents that others may be much like. */
export interface LikeDocuments extends CountedDocuments {
  /** Where they are held as a set. */
  readonly set?: DocumentSet;
}

/** The beginning from which the fewest documents remain to be counted, in a segment of `held` documents. */
export function nearCounts(kept: DocumentSet, like: readonly LikeDocuments[], held: number): NearCounts {
  const same = like.find(({ set, isCounted }) => set === kept && isCounted);
  if (same !== undefined) return { added: NONE, removed: NONE, from: same };
  if (kept.size * FEW < held) return { added: kept.list, removed: NONE, from: "none" };
  return nearest(kept, like, held);
}

/** As nearCounts; what was found for some documents is told again without looking: all facets of a query are counted so. */
export function nearCountsOnce(like: readonly LikeDocuments[], held: number): (kept: DocumentSet) => NearCounts {
  const known = new Map<DocumentSet, NearCounts>();
  return (kept) => {
    const found = known.get(kept) ?? nearCounts(kept, like, held);
    known.set(kept, found);
    return found;
  };
}

function nearest(kept: DocumentSet, like: readonly LikeDocuments[], held: number): NearCounts {
  const rest = held - kept.size;
  let near: CountedDocuments | undefined;
  let least = Math.min(kept.size, rest);
  const apart = ({ size }: CountedDocuments) => Math.abs(size - kept.size);
  for (const term of like.filter(({ isCounted }) => isCounted).toSorted((a, b) => apart(a) - apart(b))) {
    if (apart(term) >= least) break;
    const difference = kept.bits.difference(term.words, least);
    if (difference >= least) continue;
    near = term;
    least = difference;
  }
  if (near !== undefined) return { ...differences(kept.bits.words, near.words, least), from: near };
  if (kept.size <= rest) return { added: kept.list, removed: NONE, from: "none" };
  return { added: NONE, removed: absentFrom(kept.list, held), from: "all" };
}

/** What is in the first set only and in the second only, which are so many together: most words of the two are the same. */
function differences(some: Uint32Array, others: Uint32Array, many: number) {
  const added = new Uint32Array(many);
  const removed = new Uint32Array(many);
  let more = 0;
  let fewer = 0;
  for (let word = 0; word < some.length; word += 1) {
    for (let bits = some[word]! ^ others[word]!; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const document = (word << 5) + 31 - Math.clz32(bit);
      if ((some[word]! & bit) === 0) removed[fewer++] = document;
      else added[more++] = document;
    }
  }
  return { added: added.subarray(0, more), removed: removed.subarray(0, fewer) };
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
