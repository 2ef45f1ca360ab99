import { type HeldSegment, livingIn } from "./held-segment.ts";

/** So many segments of like size are joined. */
const MERGE_AT = 8;

export interface MergePolicy {
  /** No merge makes a segment of more documents, so that no merge needs more memory than one such segment. */
  readonly mostDocuments: number;
}

/** The segments that should be joined next, in their order; undefined when all is well. */
export function chooseMerge(
  segments: readonly HeldSegment[],
  { mostDocuments }: MergePolicy,
): HeldSegment[] | undefined {
  const dying = segments.find(
    (segment) => segment.deleted.count > 0 && segment.deleted.count * 2 >= segment.reader.documents,
  );
  if (dying !== undefined) return [dying];
  const levels = Map.groupBy(segments, (segment) => levelOf(livingIn(segment)));
  for (const level of [...levels.keys()].toSorted((a, b) => a - b)) {
    const members = levels.get(level)!.toSorted((a, b) => livingIn(a) - livingIn(b));
    if (members.length < MERGE_AT) continue;
    const chosen = new Set(takeUpTo(members, mostDocuments));
    if (chosen.size >= 2) return segments.filter((segment) => chosen.has(segment));
  }
  return undefined;
}

/** Everything that may be joined, in as few segments as `mostDocuments` allows. */
export function chooseOptimisation(segments: readonly HeldSegment[], policy: MergePolicy): HeldSegment[] | undefined {
  const bySize = segments.toSorted((a, b) => livingIn(a) - livingIn(b));
  const chosen = new Set(takeUpTo(bySize, policy.mostDocuments));
  const inOrder = segments.filter((segment) => chosen.has(segment));
  return inOrder.length >= 2 || inOrder.some(({ deleted }) => deleted.count > 0) ? inOrder : undefined;
}

/** Sizes within a factor of eight are alike. */
function levelOf(documents: number): number {
  return Math.floor(Math.log2(Math.max(1, documents)) / 3);
}

function takeUpTo(members: readonly HeldSegment[], most: number): HeldSegment[] {
  let sum = 0;
  const taken: HeldSegment[] = [];
  for (const member of members) {
    sum += livingIn(member);
    if (sum > most) break;
    taken.push(member);
    if (taken.length === MERGE_AT * 4) break;
  }
  return taken;
}
