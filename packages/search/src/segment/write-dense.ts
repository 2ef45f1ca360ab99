import type { FacetHeads } from "./facet-heads.ts";
import { type PostingArea, PostingCursor } from "./posting-cursor.ts";
import { SECTION } from "./segment-meta.ts";
import { HeadCounts, writtenHeads, writtenPostings } from "./written-sections.ts";

/** A term is dense when one document of so many carries it: its documents take less than four bytes each as bits. */
const DENSE_SHARE = 28;
/** As is a value of a facet. */
const DENSE_VALUE_SHARE = 16;
/** In smaller segments nothing takes long. */
const LEAST_DOCUMENTS = 4096;
/** Room for counts, in numbers for each document of the segment: the densest terms come first. */
const COUNTS_A_DOCUMENT = 2;

export interface DenseSource {
  readonly documents: number;
  readonly maskBytes: number;
  readonly facets: readonly string[];
}

/**
 * Writes for the terms that very many documents carry which these are, one bit each, and how many of them carry each head
 * value of each facet: what is found by such a term is then counted by what it has more and less than the term has. Of values that very many documents carry, it writes which these are,
 * for filters. Read in dense-terms.ts.
 */
export function writeDense(source: DenseSource, sections: Map<string, ArrayBufferView>): void {
  if (source.documents < LEAST_DOCUMENTS) return;
  const area = writtenPostings(source.maskBytes, sections);
  const starts = sections.get(SECTION.termPostings) as Uint32Array;
  const terms = densest(starts, area, source.documents / DENSE_SHARE);
  const width = (source.documents + 31) >>> 5;
  const bits = new Uint32Array(terms.length * width);
  const heads = source.facets.map((name) => writtenHeads(name, sections));
  const counts = new HeadCounts(heads, terms.length, COUNTS_A_DOCUMENT * source.documents);
  for (const [i, term] of terms.entries()) {
    const documents = new PostingCursor(area, starts[term]!).readDocuments();
    for (const document of documents) bits[i * width + (document >>> 5)]! |= 1 << (document & 31);
    counts.add(documents);
  }
  for (const [facet, name] of source.facets.entries())
    sections.set(SECTION.denseValues(name), bitsOfValues(heads[facet]!, source.documents));
  sections.set(SECTION.denseTerms, Uint32Array.from(terms));
  sections.set(SECTION.denseBits, bits);
  for (const [facet, name] of source.facets.entries()) sections.set(SECTION.denseCounts(name), counts.numbers[facet]!);
}

/** Which documents carry each dense value of a facet: the commonest, which are numbered first. */
function bitsOfValues(heads: FacetHeads, documents: number): Uint32Array {
  const counts = new Uint32Array(heads.limit);
  heads.add(
    counts,
    Uint32Array.from({ length: documents }, (_, document) => document),
  );
  const rare = counts.findIndex((count) => count < documents / DENSE_VALUE_SHARE);
  const dense = rare < 0 ? counts.length : rare;
  const width = (documents + 31) >>> 5;
  const bits = new Uint32Array(dense * width);
  const wanted = new Uint8Array(heads.limit);
  for (let number = 0; number < dense; number += 1) {
    wanted[number] = 1;
    const holds = heads.holding(wanted);
    wanted[number] = 0;
    for (let document = 0; document < documents; document += 1)
      bits[number * width + (document >>> 5)]! |= holds[heads.nodes[document]!]! << (document & 31);
  }
  return bits;
}

/** The densest first. A term that some document has in fields alone that are not searched is left out. */
function densest(starts: Uint32Array, area: PostingArea, least: number): number[] {
  const found: { readonly term: number; readonly df: number }[] = [];
  for (let term = 0; term < starts.length; term += 1) {
    const df = PostingCursor.dfAt(area, starts[term]!);
    if (df >= least && !new PostingCursor(area, starts[term]!).impacts.includes(0)) found.push({ term, df });
  }
  return found.toSorted((a, b) => b.df - a.df || a.term - b.term).map(({ term }) => term);
}
