import { type CheckedSchema, isLeftAnchored } from "../checked-schema.ts";
import { exactPoints, POINTS } from "../ranking/scoring.ts";
import { type PositionSource, type Sequence, sequenceBonus } from "../ranking/sequence-bonus.ts";
import type { ScorePart } from "../request.ts";
import type { PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { DocumentSet } from "./document-set.ts";
import { firstNotBelow } from "./first-not-below.ts";
import type { MatchSet } from "./match-set.ts";
import type { Candidate } from "./order-hits.ts";
import { uniteLists } from "./unite-lists.ts";

/**
 * What can be known of exact and left-anchored titles from postings alone: added before the first selection, so that
 * none is missed. A title that begins with the first word gets the points for the time being.
 */
export function addFirstPassBonus(
  matches: MatchSet,
  sequence: Sequence,
  { reader, schema }: { reader: SegmentReader; schema: CheckedSchema },
): void {
  addPoints(matches, reader.cursor(sequence.exactTerm), exactMasks(schema, sequence.scope));
  const beginnings = [{ mask: leftAnchoredIn(sequence, schema), points: POINTS.begins }];
  addPoints(matches, reader.cursor(sequence.firstTerm), beginnings);
}

/** Those of the documents that addFirstPassBonus gives something. */
export function outstanding(
  documents: DocumentSet,
  sequence: Sequence,
  { reader, schema }: { reader: SegmentReader; schema: CheckedSchema },
): Uint32Array {
  const thatHave = (term: string, mask: number) => documents.among(reader.documentsIn(term, mask));
  const exact = exactMasks(schema, sequence.scope).reduce((all, { mask }) => all | mask, 0);
  return uniteLists(
    thatHave(sequence.exactTerm, exact),
    thatHave(sequence.firstTerm, leftAnchoredIn(sequence, schema)),
  );
}

interface MaskPoints {
  readonly mask: number;
  readonly points: number;
}

/** Fields with what a value equal to the query is worth there, the most first. */
function exactMasks(schema: CheckedSchema, scope: number): MaskPoints[] {
  const masks = schema.text.map((field) => ({
    mask: (1 << field.bit) & scope,
    points: exactPoints(schema, 1 << field.bit),
  }));
  return masks.filter(({ mask, points }) => mask !== 0 && points > 0).toSorted((a, b) => b.points - a.points);
}

function leftAnchoredIn(sequence: Sequence, schema: CheckedSchema): number {
  return schema.text.reduce((mask, field) => mask | (isLeftAnchored(field) ? 1 << field.bit : 0), 0) & sequence.scope;
}

function addPoints(
  { documents, scores, size }: MatchSet,
  cursor: PostingCursor | undefined,
  masks: readonly MaskPoints[],
): void {
  if (cursor === undefined || size === 0) return;
  let i = 0;
  while (i < size) {
    const document = documents[i]!;
    const found = cursor.seek(document);
    if (found === document) {
      for (const { mask, points } of masks) {
        if ((cursor.mask & mask) === 0) continue;
        scores[i]! += points;
        break;
      }
      i += 1;
    } else i = firstNotBelow(documents, found, { from: i + 1, to: size });
  }
}

export interface Reranking {
  readonly sequence: Sequence;
  readonly schema: CheckedSchema;
}

/** Looks closely at some candidates: replaces the first-pass bonus by the true one. Gives the parts of each bonus. */
export function rerank(candidates: readonly Candidate[], { sequence, schema }: Reranking): Map<Candidate, ScorePart[]> {
  const parts = new Map<Candidate, ScorePart[]>();
  const anchored = leftAnchoredIn(sequence, schema);
  for (const [reader, own] of bySegment(candidates)) {
    const source = new CursorSource(reader);
    for (const candidate of own) {
      source.document = candidate.document;
      const provisional =
        exactPoints(schema, source.fields(sequence.exactTerm) & sequence.scope) +
        (source.has(sequence.firstTerm, anchored) ? POINTS.begins : 0);
      const bonus = sequenceBonus(sequence, schema, source);
      candidate.score += bonus.reduce((sum, part) => sum + part.score, 0) - provisional;
      parts.set(candidate, bonus);
    }
  }
  return parts;
}

function bySegment(candidates: readonly Candidate[]): Map<SegmentReader, Candidate[]> {
  const groups = new Map<SegmentReader, Candidate[]>();
  for (const candidate of candidates) {
    const { reader } = candidate.segment;
    const group = groups.get(reader);
    if (group === undefined) groups.set(reader, [candidate]);
    else group.push(candidate);
  }
  for (const group of groups.values()) group.sort((a, b) => a.document - b.document);
  return groups;
}

/** The places of a term in one document, field by field, as far as they have been read. */
interface Read {
  document: number;
  readonly places: number[][];
}

/** Answers questions about one document after the other, documents rising. */
class CursorSource implements PositionSource {
  document = 0;
  readonly #reader: SegmentReader;
  readonly #cursors = new Map<string, PostingCursor | undefined>();
  readonly #reads = new Map<PostingCursor, Read>();

  constructor(reader: SegmentReader) {
    this.#reader = reader;
  }

  has(term: string, scope: number): boolean {
    const cursor = this.#at(term);
    return cursor !== undefined && (cursor.mask & scope) !== 0;
  }

  fields(term: string): number {
    return this.#at(term)?.mask ?? 0;
  }

  positions(term: string, bit: number): readonly number[] {
    const cursor = this.#at(term);
    if (cursor === undefined || (cursor.mask & (1 << bit)) === 0) return [];
    const read = this.#readOf(cursor);
    read.places[bit] ??= cursor.positions(bit);
    return read.places[bit];
  }

  /** The same places are asked for more than once. */
  #readOf(cursor: PostingCursor): Read {
    let read = this.#reads.get(cursor);
    if (read === undefined) {
      read = { document: this.document, places: [] };
      this.#reads.set(cursor, read);
    } else if (read.document !== this.document) {
      read.document = this.document;
      read.places.length = 0;
    }
    return read;
  }

  places(bit: number): number {
    return this.#reader.lengths[bit]![this.document]!;
  }

  #at(term: string): PostingCursor | undefined {
    let cursor = this.#cursors.get(term);
    if (cursor === undefined && !this.#cursors.has(term)) {
      cursor = this.#reader.cursor(term);
      this.#cursors.set(term, cursor);
    }
    return cursor?.seek(this.document) === this.document ? cursor : undefined;
  }
}
