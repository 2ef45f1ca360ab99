import type { Slot } from "../analysis/analyzer.ts";
import { NO_MORE, type PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";

interface PhraseQuery {
  readonly slots: readonly Slot[];
  readonly scope: number;
  readonly deadline: Deadline;
}

/** Visits the documents in which the slots stand in order within one field of the scope, documents rising. */
export function phrasesIn(
  reader: SegmentReader,
  { slots, scope, deadline }: PhraseQuery,
  visit: (document: number, cursors: readonly PostingCursor[]) => void,
): void {
  const cursors: PostingCursor[] = [];
  for (const slot of slots) {
    const cursor = reader.cursor(slot.term);
    if (cursor === undefined) return;
    cursors.push(cursor);
  }
  const byLength = cursors.toSorted((a, b) => a.df - b.df);
  const rarest = byLength[0]!;
  let looked = 0;
  for (let document = rarest.document; document !== NO_MORE; ) {
    looked += 1;
    if ((looked & 4095) === 0) deadline.check();
    const next = meetAt(byLength, document);
    if (next === document) {
      if (standInOrder(slots, cursors, scope)) visit(document, cursors);
      document = rarest.next();
    } else document = rarest.seek(next);
  }
}

/** The document itself when all cursors stand on it, else the earliest where they may. */
function meetAt(cursors: readonly PostingCursor[], document: number): number {
  for (const cursor of cursors) {
    const found = cursor.seek(document);
    if (found !== document) return found;
  }
  return document;
}

/** Whether the slots stand in order in one field of the document that all cursors are on. */
export function standInOrder(slots: readonly Slot[], cursors: readonly PostingCursor[], scope: number): boolean {
  let common = scope;
  for (const cursor of cursors) common &= cursor.mask;
  for (let bit = 0, rest = common; rest !== 0; bit += 1, rest >>>= 1) {
    if ((rest & 1) === 1 && inOrder(slots, cursors, bit)) return true;
  }
  return false;
}

function inOrder(slots: readonly Slot[], cursors: readonly PostingCursor[], bit: number): boolean {
  let starts = cursors[0]!.positions(bit).map((position) => position - slots[0]!.offset);
  for (let i = 1; i < slots.length && starts.length > 0; i += 1) {
    const places = cursors[i]!.positions(bit);
    const { offset } = slots[i]!;
    starts = starts.filter((start) => places.includes(start + offset));
  }
  return starts.length > 0;
}
