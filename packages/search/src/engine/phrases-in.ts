import type { Slot } from "../analysis/analyzer.ts";
import { NO_MORE, type PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { DocumentBits } from "./document-bits.ts";

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
  const [pair, ...pairs] = reader.pairsOf(slots, scope);
  if (pair !== undefined) {
    const both = pairs.reduce((bits, { words }) => bits.and(words), new DocumentBits(pair.words));
    for (const [i, document] of both.list().entries()) {
      if ((i & 4095) === 4095) deadline.check();
      if (allStandOn(cursors, document) && standInOrder(slots, cursors, scope)) visit(document, cursors);
    }
    return;
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

function allStandOn(cursors: readonly PostingCursor[], document: number): boolean {
  for (const cursor of cursors) if (cursor.seek(document) !== document) return false;
  return true;
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

/** Places read of each slot, while one document is looked at; those of later slots are not read unless the earlier stand in order. */
const counts: number[] = [];

/** Only called for a field that all cursors' terms stand in. */
function inOrder(slots: readonly Slot[], cursors: readonly PostingCursor[], bit: number): boolean {
  let read = 1;
  counts[0] = cursors[0]!.readPlaces(bit);
  const first = cursors[0]!.places;
  const shift = slots[0]!.offset;
  for (let start = 0; start < counts[0]; start += 1) {
    const base = first[start]! - shift;
    let i = 1;
    for (; i < slots.length; i += 1) {
      if (i === read) counts[read++] = cursors[i]!.readPlaces(bit);
      if (!holds(cursors[i]!.places, counts[i]!, base + slots[i]!.offset)) break;
    }
    if (i === slots.length) return true;
  }
  return false;
}

function holds(places: Uint32Array, count: number, place: number): boolean {
  for (let i = 0; i < count; i += 1) if (places[i] === place) return true;
  return false;
}
