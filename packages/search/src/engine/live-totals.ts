import type { DeletedSet } from "../segment/deleted-set.ts";
import type { LiveSegment } from "./snapshot.ts";

const known = new WeakMap<DeletedSet, Map<string, Uint32Array>>();

/** For each value of a facet in a segment, the documents that carry it and are not deleted. Kept for the generation. */
export function liveTotals({ reader, deleted }: LiveSegment, facet: string): Uint32Array {
  const column = reader.facet(facet);
  if (deleted.count === 0) return column.totals();
  const own = known.get(deleted) ?? new Map<string, Uint32Array>();
  known.set(deleted, own);
  const before = own.get(facet);
  if (before !== undefined) return before;
  const totals = column.totals().slice();
  for (let document = 0; document < reader.documents; document += 1) {
    if (!deleted.has(document)) continue;
    for (let i = column.offsets[document]!; i < column.offsets[document + 1]!; i += 1) totals[column.values[i]!]! -= 1;
  }
  own.set(facet, totals);
  return totals;
}
