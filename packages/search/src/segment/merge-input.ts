import type { DeletedSet } from "./deleted-set.ts";
import type { SegmentReader } from "./segment-reader.ts";

/** One of the segments that are joined. */
export interface MergeInput {
  readonly reader: SegmentReader;
  readonly deleted: DeletedSet;
}

/** The new place of a document, term or value that does not live on. */
export const GONE = 0xffffffff;
