import type { Analyzer } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { type SearchDocument, toIdNumber } from "../document.ts";
import { TextCutter } from "../indexing/analyse-document.ts";
import { fieldNorm, impactOf, LONGEST_LENGTH, priorByte } from "../ranking/scoring.ts";
import { packSegment } from "./layout.ts";
import { PostingWriter } from "./posting-writer.ts";
import { maskBytesFor, SECTION, type SegmentMeta } from "./segment-meta.ts";
import { StringTableWriter } from "./string-table.ts";
import { bitOf, positionOf, type TermTokens, TokenLog } from "./token-log.ts";
import { keyBytes, leaveOutPlainOffsets, writeFacet, writeIds, writeKeys, writeNumbers } from "./write-columns.ts";
import { writeCrossings } from "./write-crossings.ts";
import { writeDense } from "./write-dense.ts";
import { writeLists } from "./write-lists.ts";
import { writePairs } from "./write-pairs.ts";
import { writeStems } from "./write-stems.ts";

export interface BuildContext {
  readonly schema: CheckedSchema;
  readonly analyzer: Analyzer;
}

/** Makes a segment of documents whose ids differ and that fit the schema (checkDocument). */
export function buildSegment(documents: readonly SearchDocument[], context: BuildContext): SharedArrayBuffer {
  const { schema } = context;
  const sections = new Map<string, ArrayBufferView>();
  const log = new TokenLog(schema.text.length, documents.length);
  const cutter = new TextCutter(context, log);
  for (const document of documents) {
    log.startDocument();
    cutter.cut(document);
  }
  writeIds(
    Float64Array.from(documents, ({ id }) => toIdNumber(id)),
    sections,
  );
  sections.set(
    SECTION.prior,
    Uint8Array.from(documents, ({ sorts }) => priorByte(schema, sorts)),
  );
  for (const { bit } of schema.text) sections.set(SECTION.lengths(bit), log.lengths[bit]!);
  writeTerms(log, context, sections);
  for (const name of schema.facets) writeFacet(name, documents, { schema, sections });
  writeLists(context, sections);
  for (const name of schema.sorts) writeSort(name, documents, { schema, sections });
  const maskBytes = maskBytesFor(schema.text.length);
  const { facets, searched } = schema;
  writeDense({ documents: documents.length, maskBytes, facets }, sections);
  writeCrossings({ documents: documents.length, facets }, sections);
  writePairs({ documents: documents.length, maskBytes, facets, searched }, sections);
  leaveOutPlainOffsets(facets, sections);
  const meta: SegmentMeta = { documents: documents.length, terms: log.terms.size, maskBytes };
  return packSegment(meta, sections);
}

function writeSort(
  name: string,
  documents: readonly SearchDocument[],
  { schema, sections }: { schema: CheckedSchema; sections: Map<string, ArrayBufferView> },
): void {
  const keys = documents.map(({ sorts }) => sorts?.[name]);
  if (schema.source.sorts?.[name]?.type === "number") writeNumbers(name, keys as (number | undefined)[], sections);
  else writeKeys(name, keys.map(keyBytes), sections);
}

function writeTerms(log: TokenLog, { schema, analyzer }: BuildContext, sections: Map<string, ArrayBufferView>): void {
  const terms = log.terms.table();
  const order = log.terms.order();
  const table = new StringTableWriter(terms.starts.at(-1));
  const postings = new PostingWriter(maskBytesFor(schema.text.length));
  const starts = new Uint32Array(order.length);
  const worth = new ImpactReckoner(schema, log.lengths);
  let number = 0;
  log.forEachTerm(order, (term, tokens) => {
    table.addFrom(terms, term);
    writePostings(tokens, postings, worth);
    starts[number++] = postings.end()!;
  });
  const sorted = table.done();
  const { units, starts: unitStarts } = sorted;
  sections.set(SECTION.termUnits, units);
  sections.set(SECTION.termStarts, unitStarts);
  sections.set(SECTION.termPostings, starts);
  postings.out.align(8);
  sections.set(SECTION.postings, postings.out.done());
  writeStems(sorted, (term) => analyzer.stem(term), sections);
}

function writePostings(
  { documents, places, from, to }: TermTokens,
  postings: PostingWriter,
  worth: ImpactReckoner,
): void {
  let at = from;
  while (at < to) {
    const document = documents[at]!;
    let mask = 0;
    worth.start(document);
    while (at < to && documents[at] === document) {
      const bit = bitOf(places[at]!);
      let last = 0;
      let count = 0;
      while (at < to && documents[at] === document && bitOf(places[at]!) === bit) {
        const position = positionOf(places[at]!);
        at += 1;
        while (at < to && documents[at] === document && places[at] === places[at - 1]) at += 1;
        const more = at < to && documents[at] === document && bitOf(places[at]!) === bit;
        postings.places.varint((((position - last) << 1) | (more ? 1 : 0)) >>> 0);
        last = position;
        count += 1;
      }
      mask |= 1 << bit;
      worth.add(bit, count);
    }
    postings.add(document, worth.impact(), mask);
  }
}

/** Adds up BM25F for one posting at a time. */
class ImpactReckoner {
  readonly #schema: CheckedSchema;
  readonly #lengths: readonly Uint8Array[];
  /** By field, then by length. */
  readonly #norms: readonly Float64Array[];
  #document = 0;
  #frequency = 0;

  constructor(schema: CheckedSchema, lengths: readonly Uint8Array[]) {
    this.#schema = schema;
    this.#lengths = lengths;
    this.#norms = schema.text.map((field) =>
      Float64Array.from({ length: LONGEST_LENGTH + 1 }, (_, places) => fieldNorm(field, places)),
    );
  }

  start(document: number): void {
    this.#document = document;
    this.#frequency = 0;
  }

  add(bit: number, count: number): void {
    if ((this.#schema.searched & (1 << bit)) === 0) return;
    const norm = this.#norms[bit]![this.#lengths[bit]![this.#document]!]!;
    this.#frequency += (this.#schema.text[bit]!.weight * count) / norm;
  }

  impact(): number {
    return impactOf(this.#frequency);
  }
}
