import { expect, test } from "vitest";
import { unicodeAnalyzer as analyzer } from "../analysis/unicode-analyzer.ts";
import { checkSchema } from "../checked-schema.ts";
import { Deadline } from "../engine/deadline.ts";
import { phrasesIn } from "../engine/phrases-in.ts";
import { buildSegment } from "./build-segment.ts";
import { DeletedSet } from "./deleted-set.ts";
import { packSegment, unpackSegment } from "./layout.ts";
import { mergeSegments } from "./merge-segments.ts";
import { SegmentReader } from "./segment-reader.ts";

const schema = checkSchema({
  text: { title: { weight: 10 }, note: {}, remark: { searched: false } },
  facets: { language: {} },
});

/** The same words for the same number: some couples stand side by side in every third text, others hardly ever. */
function textOf(number: number): string {
  const words = ["war", "and", "peace", "of", "the", "world", `w${number % 997}`];
  const turned = [...words.slice(number % 5), ...words.slice(0, number % 5)];
  return turned.slice(0, 1 + (number % 7)).join(number % 11 === 0 ? " - x - " : " ");
}

const documents = Array.from({ length: 6000 }, (_, id) => ({
  id,
  fields: { title: textOf(id), note: [textOf(id * 7), textOf(id + 3)], remark: "peace war" },
  facets: { language: ["eng", "chi", "jpn"][id % 3]! },
}));

const built = buildSegment(documents, { schema, analyzer });
const reader = new SegmentReader(built, schema);

const WORDS = ["war", "and", "peace", "of", "the", "world"];
const couples = WORDS.flatMap((first) => WORDS.map((second) => [first, second] as const));

function pairIn(where: SegmentReader, first: string, second: string) {
  return where.pair(where.terms.find(first), where.terms.find(second));
}

function documentsOf(words: Uint32Array): number[] {
  return Array.from({ length: words.length * 32 }, (_, i) => i).filter(
    (i) => (words[i >>> 5]! & (1 << (i & 31))) !== 0,
  );
}

/** By reading the places of both: in a segment of which the pairs are not kept. */
function phrases(first: string, second: string): number[] {
  const { meta, sections } = unpackSegment(built);
  const without = new Map([...sections].filter(([name]) => !name.startsWith("pairs")));
  const plain = new SegmentReader(packSegment(meta, without), schema);
  const found: number[] = [];
  const slots = [first, second].map((term, offset) => ({ term, offset }));
  phrasesIn(plain, { slots, scope: schema.searched, deadline: new Deadline(10_000) }, (document) =>
    found.push(document),
  );
  return found;
}

test("couples that stand side by side in very many documents are kept, others are not", () => {
  expect(pairIn(reader, "of", "the")).toBeDefined();
  expect(pairIn(reader, "the", "of")).toBeUndefined();
  expect(pairIn(reader, "peace", "war")).toBeUndefined(); // stands so in a field that is not searched only
});

test("a pair is kept with all documents in which one stands just behind the other, and no others", () => {
  const kept = couples.filter(([first, second]) => pairIn(reader, first, second) !== undefined);
  expect(kept.length).toBeGreaterThan(3);
  for (const [first, second] of kept)
    expect(documentsOf(pairIn(reader, first, second)!.words)).toEqual(phrases(first, second));
});

test("a pair is as strong as the weaker of its words", () => {
  const pair = pairIn(reader, "of", "the")!;
  const found = Uint32Array.from(documentsOf(pair.words));
  const strengths = new Float32Array(found.length);
  pair.strengthen(strengths, found, 1);
  const impactsOf = (term: string) => {
    const cursor = reader.cursor(term)!;
    return Array.from(found, (document) => (cursor.seek(document), cursor.impact));
  };
  const [first, second] = [impactsOf("of"), impactsOf("the")];
  expect([...strengths]).toEqual(first.map((impact, i) => Math.min(impact, second[i]!)));
});

test("a merged segment keeps the pairs of what is left of its parts", () => {
  const gone = documents.filter(({ id }) => id % 4 === 0).map(({ id }) => id);
  const merged = new SegmentReader(
    mergeSegments([{ reader, deleted: DeletedSet.none(6000).with(gone) }], schema),
    schema,
  );
  const left = documentsOf(pairIn(merged, "of", "the")!.words).map((document) => merged.ids[document]!);
  expect(left).toEqual(phrases("of", "the").filter((document) => document % 4 !== 0));
});
