import type { CheckedSchema } from "../checked-schema.ts";
import { packSegment } from "./layout.ts";
import { mergeColumns } from "./merge-columns.ts";
import { GONE, type MergeInput } from "./merge-input.ts";
import { mergeTables } from "./merge-tables.ts";
import { NO_MORE } from "./posting-cursor.ts";
import { PostingWriter } from "./posting-writer.ts";
import { maskBytesFor, SECTION, type SegmentMeta } from "./segment-meta.ts";
import { StringTableWriter } from "./string-table.ts";
import { leaveOutPlainOffsets } from "./write-columns.ts";
import { writeCrossings } from "./write-crossings.ts";
import { writeDense } from "./write-dense.ts";
import { writePairs } from "./write-pairs.ts";
import { putStems } from "./write-stems.ts";

/** Joins segments into one, in their order, without their deleted documents. Every id lives in one input at most. */
export function mergeSegments(inputs: readonly MergeInput[], schema: CheckedSchema): SharedArrayBuffer {
  const sections = new Map<string, ArrayBufferView>();
  const maps = mapDocuments(inputs);
  const documents = inputs.reduce((sum, { reader, deleted }) => sum + reader.documents - deleted.count, 0);
  mergeColumns(inputs, { maps, documents, schema, sections });
  const terms = mergeTerms(inputs, maps, { schema, sections });
  const maskBytes = maskBytesFor(schema.text.length);
  const { facets, searched } = schema;
  writeDense({ documents, maskBytes, facets }, sections);
  writeCrossings({ documents, facets }, sections);
  writePairs({ documents, maskBytes, facets, searched }, sections);
  leaveOutPlainOffsets(facets, sections);
  const meta: SegmentMeta = { documents, terms, maskBytes };
  return packSegment(meta, sections);
}

/** For each input, the new place of each document. */
function mapDocuments(inputs: readonly MergeInput[]): Uint32Array[] {
  let next = 0;
  return inputs.map(({ reader, deleted }) => {
    const map = new Uint32Array(reader.documents).fill(GONE);
    for (let i = 0; i < map.length; i += 1) if (!deleted.has(i)) map[i] = next++;
    return map;
  });
}

function mergeTerms(
  inputs: readonly MergeInput[],
  maps: readonly Uint32Array[],
  { schema, sections }: { schema: CheckedSchema; sections: Map<string, ArrayBufferView> },
): number {
  const tables = inputs.map(({ reader }) => reader.terms);
  const postings = new PostingWriter(maskBytesFor(schema.text.length));
  const table = new StringTableWriter(1 << 16);
  const starts: number[] = [];
  const renumbered = tables.map(({ size }) => new Uint32Array(size).fill(GONE));
  mergeTables(tables, (members) => {
    for (const { table: which, index } of members) copyPostings(inputs[which]!, { index, map: maps[which]!, postings });
    const start = postings.end();
    if (start === undefined) return;
    for (const { table: which, index } of members) renumbered[which]![index] = starts.length;
    starts.push(start);
    table.addFrom(tables[members[0]!.table]!, members[0]!.index);
  });
  const { units, starts: unitStarts } = table.done();
  sections.set(SECTION.termUnits, units);
  sections.set(SECTION.termStarts, unitStarts);
  sections.set(SECTION.termPostings, Uint32Array.from(starts));
  postings.out.align(8);
  sections.set(SECTION.postings, postings.out.done());
  mergeStems(inputs, renumbered, sections);
  return starts.length;
}

function copyPostings(
  { reader, deleted }: MergeInput,
  { index, map, postings }: { index: number; map: Uint32Array; postings: PostingWriter },
): void {
  const cursor = reader.cursorAt(index);
  const { bytes } = reader.area;
  const all = deleted.count === 0;
  for (let document = cursor.document; document !== NO_MORE; document = cursor.next()) {
    if (!all && map[document] === GONE) continue;
    const [from, to] = cursor.placeBytes();
    postings.places.append(bytes, from, to);
    postings.add(map[document]!, cursor.impact, cursor.mask);
  }
}

function mergeStems(
  inputs: readonly MergeInput[],
  renumbered: readonly Uint32Array[],
  sections: Map<string, ArrayBufferView>,
): void {
  const groups: (readonly [string, number[]])[] = [];
  const tables = inputs.map(({ reader }) => reader.stems);
  mergeTables(tables, (members) => {
    const terms = new Set<number>();
    for (const { table, index } of members) {
      const { stemLists, stemTerms } = inputs[table]!.reader;
      for (let i = stemLists[index]!; i < stemLists[index + 1]!; i += 1) terms.add(renumbered[table]![stemTerms[i]!]!);
    }
    terms.delete(GONE);
    if (terms.size === 0) return;
    const first = members[0]!;
    groups.push([tables[first.table]!.at(first.index), [...terms].toSorted((a, b) => a - b)]);
  });
  putStems(groups, sections);
}
