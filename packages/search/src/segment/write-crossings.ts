import { bothBits, listOfBits, sizeOfBits } from "./bit-words.ts";
import { SECTION } from "./segment-meta.ts";
import { HeadCounts, type WrittenSections, writtenHeads } from "./written-sections.ts";

/** Terms are crossed that one document of so many carries. */
const CROSSED_SHARE = 16;
/** A crossing is worth its room where it spares counting one document of so many. */
const SPARED_SHARE = 64;
/** Room for counts, in numbers for each document of the segment: the crossings that spare most come first. */
const COUNTS_A_DOCUMENT = 2;

interface Crossing {
  /** Among the dense terms. */
  readonly term: number;
  /** Among the facets. */
  readonly facet: number;
  readonly value: number;
  readonly documents: Uint32Array;
  /** Documents that need not be counted one by one. */
  readonly spared: number;
}

/**
 * Writes how many of the documents that carry both a dense term and a dense value of a facet carry each head value of each facet: what a
 * common word finds is then counted as quickly with a filter as without. After writeDense; read by dense-terms.ts.
 */
export function writeCrossings(
  { documents, facets }: { readonly documents: number; readonly facets: readonly string[] },
  sections: Map<string, ArrayBufferView>,
): void {
  if (!sections.has(SECTION.denseTerms)) return;
  const heads = facets.map((name) => writtenHeads(name, sections));
  const room = COUNTS_A_DOCUMENT * documents;
  const most = Math.floor(room / heads.reduce((sum, { limit }) => sum + limit, 1));
  const crossings = worthwhile(facets, documents, sections).slice(0, most);
  const counts = new HeadCounts(heads, crossings.length, room);
  for (const each of crossings) counts.add(listOfBits(each.documents));
  sections.set(
    SECTION.crossings,
    Uint32Array.from(crossings.flatMap(({ term, facet, value }) => [term, facet, value])),
  );
  for (const [facet, name] of facets.entries()) sections.set(SECTION.crossingCounts(name), counts.numbers[facet]!);
}

/** Those that spare most first. */
function worthwhile(facets: readonly string[], documents: number, sections: WrittenSections): Crossing[] {
  const width = (documents + 31) >>> 5;
  const terms = split(sections.get(SECTION.denseBits) as Uint32Array, width);
  const dense = terms.map((words) => ({ words, size: sizeOfBits(words) }));
  const found: Crossing[] = [];
  for (const [facet, name] of facets.entries()) {
    for (const [value, carried] of split(sections.get(SECTION.denseValues(name)) as Uint32Array, width).entries()) {
      for (const [term, { words, size }] of dense.entries()) {
        if (size * CROSSED_SHARE < documents) continue;
        const both = bothBits(words, carried);
        const within = sizeOfBits(both);
        const spared = Math.min(within, size - within);
        if (spared * SPARED_SHARE >= documents) found.push({ term, facet, value, documents: both, spared });
      }
    }
  }
  return found.toSorted((a, b) => b.spared - a.spared);
}

function split(bits: Uint32Array, width: number): Uint32Array[] {
  return Array.from({ length: bits.length / width }, (_, i) => bits.subarray(i * width, (i + 1) * width));
}
