import type { DeletedSet } from "../segment/deleted-set.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { SharedSegment } from "../workers/task.ts";

/** A segment as the writer holds it. */
export interface HeldSegment {
  readonly key: number;
  readonly reader: SegmentReader;
  readonly memory: SharedArrayBuffer;
  readonly deleted: DeletedSet;
  /** Names of its files; undefined for an index in memory, and for deletions not yet written. */
  readonly file: string | undefined;
  readonly deletedFile: string | undefined;
}

export function livingIn({ reader, deleted }: HeldSegment): number {
  return reader.documents - deleted.count;
}

export function shared({ key, memory, deleted }: HeldSegment): SharedSegment {
  return { key, memory, deleted: deleted.memory };
}

/** The segment without the documents of these ids; the same object when it holds none of them. */
export function without(segment: HeldSegment, ids: Float64Array): HeldSegment {
  const places: number[] = [];
  for (const id of ids) {
    const at = segment.reader.find(id);
    if (at >= 0 && !segment.deleted.has(at)) places.push(at);
  }
  return places.length === 0 ? segment : { ...segment, deleted: segment.deleted.with(places), deletedFile: undefined };
}
