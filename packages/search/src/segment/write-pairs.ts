import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import { ByteWriter } from "./byte-writer.ts";
import { PlaceSweep, STRETCH } from "./place-sweep.ts";
import { type PostingArea, PostingCursor } from "./posting-cursor.ts";
import { SECTION } from "./segment-meta.ts";
import { StringTable } from "./string-table.ts";
import { HeadCounts, type WrittenSections, writtenHeads, writtenPostings } from "./written-sections.ts";

/** A pair of words is common when one document of so many has one just behind the other. */
const PAIR_SHARE = 128;
/** Words of which pairs are looked for, and pairs that are kept: the commonest. */
const MOST_WORDS = 512;
const MOST_PAIRS = 48;
/** Which pairs are common is judged by one stretch of documents of so many. */
const SAMPLED = 8;
/** In smaller segments nothing takes long. */
const LEAST_DOCUMENTS = 4096;
/** Room for counts, in numbers for each document of the segment. */
const COUNTS_A_DOCUMENT = 1;

export interface PairSource {
  readonly documents: number;
  readonly maskBytes: number;
  readonly facets: readonly string[];
  /** Fields that are searched, as a mask. */
  readonly searched: number;
}

/**
 * Writes for the pairs of words that very often stand side by side in a searched field in which documents they do, as bits, with
 * the lesser impact of the two in each, and how many of these carry each head value of each facet: a phrase of them is then
 * found without reading places. A pair that is kept is kept whole. Read in common-pairs.ts.
 */
export function writePairs(source: PairSource, sections: Map<string, ArrayBufferView>): void {
  if (source.documents < LEAST_DOCUMENTS) return;
  const postings = {
    area: writtenPostings(source.maskBytes, sections),
    starts: sections.get(SECTION.termPostings) as Uint32Array,
  };
  const words = commonWords(postings, sections, source.documents / PAIR_SHARE);
  const pairs = commonPairs(words, postings, source);
  const lists = listPairs(pairs, postings, source);
  const heads = source.facets.map((name) => writtenHeads(name, sections));
  const counts = new HeadCounts(heads, pairs.length, COUNTS_A_DOCUMENT * source.documents);
  for (const list of lists) counts.add(Uint32Array.from(list.documents));
  sections.set(SECTION.pairTerms, Uint32Array.from(pairs.flat()));
  sections.set(SECTION.pairBits, bitsOf(lists, source.documents));
  sections.set(SECTION.pairImpacts, impactsOf(lists));
  for (const [facet, name] of source.facets.entries()) sections.set(SECTION.pairCounts(name), counts.numbers[facet]!);
}

interface Postings {
  readonly area: PostingArea;
  readonly starts: Uint32Array;
}

/** Two terms by their numbers, in the order in which they stand. */
type Pair = readonly [first: number, second: number];

/** The commonest words, which are in so many documents at least. */
function commonWords({ area, starts }: Postings, sections: WrittenSections, least: number): number[] {
  const table = new StringTable(
    sections.get(SECTION.termUnits) as Uint16Array,
    sections.get(SECTION.termStarts) as Uint32Array,
  );
  const found: { readonly term: number; readonly df: number }[] = [];
  for (let term = table.lowerBound(FIRST_WORD_TERM); term < table.size; term += 1) {
    const df = PostingCursor.dfAt(area, starts[term]!);
    if (df >= least) found.push({ term, df });
  }
  return found
    .toSorted((a, b) => b.df - a.df)
    .slice(0, MOST_WORDS)
    .map(({ term }) => term);
}

/** The pairs that stand in so many documents of a sample that they are taken to be common, the commonest first. */
function commonPairs(words: readonly number[], postings: Postings, { documents, searched }: PairSource): Pair[] {
  const sweep = sweepOf(words, postings, searched);
  const counts = new Uint32Array(words.length ** 2);
  const lastIn = new Uint32Array(words.length ** 2);
  let looked = 0;
  for (let from = 0; from < documents; from += SAMPLED * STRETCH) {
    looked += Math.min(STRETCH, documents - from);
    sweep.sweep(from, (document, couple) => {
      if (lastIn[couple] === document + 1) return;
      lastIn[couple] = document + 1;
      counts[couple]! += 1;
    });
  }
  const common: number[] = [];
  for (let couple = 0; couple < counts.length; couple += 1)
    if (counts[couple]! * PAIR_SHARE >= looked) common.push(couple);
  return common
    .toSorted((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_PAIRS)
    .map((couple) => [words[Math.floor(couple / words.length)]!, words[couple % words.length]!]);
}

/** A document with an impact, again and again. */
interface PairList {
  readonly documents: number[];
  readonly impacts: ByteWriter;
}

/** All documents of each pair. */
function listPairs(pairs: readonly Pair[], postings: Postings, { documents, searched }: PairSource): PairList[] {
  const words = [...new Set(pairs.flat())];
  const sweep = sweepOf(words, postings, searched);
  const lists = pairs.map(() => ({ documents: [] as number[], impacts: new ByteWriter() }));
  const listOf = new Int16Array(words.length ** 2).fill(-1);
  for (const [i, [first, second]] of pairs.entries())
    listOf[words.indexOf(first) * words.length + words.indexOf(second)] = i;
  for (let from = 0; from < documents; from += STRETCH) {
    sweep.sweep(from, (document, couple, impact) => {
      const list = lists[listOf[couple]!];
      if (list === undefined || list.documents.at(-1) === document) return;
      list.documents.push(document);
      list.impacts.byte(impact);
    });
  }
  return lists;
}

function sweepOf(words: readonly number[], { area, starts }: Postings, searched: number): PlaceSweep {
  return new PlaceSweep(
    area,
    words.map((word) => starts[word]!),
    searched,
  );
}

function bitsOf(lists: readonly PairList[], documents: number): Uint32Array {
  const width = (documents + 31) >>> 5;
  const bits = new Uint32Array(lists.length * width);
  for (const [i, list] of lists.entries())
    for (const document of list.documents) bits[i * width + (document >>> 5)]! |= 1 << (document & 31);
  return bits;
}

/** In the order of the pairs, and within a pair of its documents. */
function impactsOf(lists: readonly PairList[]): Uint8Array {
  const all = new ByteWriter();
  for (const { impacts } of lists) all.append(impacts.bytes, 0, impacts.length);
  return all.done();
}
