import { expect, test } from "vitest";
import { unicodeAnalyzer as analyzer } from "../analysis/unicode-analyzer.ts";
import { checkSchema } from "../checked-schema.ts";
import type { SearchDocument } from "../document.ts";
import type { SearchRequest } from "../request.ts";
import { buildSegment } from "../segment/build-segment.ts";
import { DeletedSet } from "../segment/deleted-set.ts";
import { packSegment, unpackSegment } from "../segment/layout.ts";
import { mergeSegments } from "../segment/merge-segments.ts";
import { SegmentReader } from "../segment/segment-reader.ts";
import { Deadline, QueryCancelled } from "./deadline.ts";
import { OrdinalSpaces } from "./ordinal-space.ts";
import { runSearch } from "./run-search.ts";
import { type LiveSegment, Snapshot } from "./snapshot.ts";

const schema = checkSchema({
  text: { title: { role: "title", weight: 10 }, note: { lengthPenalty: 0.2 }, number: { role: "identifier" } },
  facets: { language: {}, clc: { separator: "/" }, author: {} },
  sorts: { id: { type: "number" }, year: { type: "number" } },
  priors: [{ sort: "year", weight: 1, shape: "linear", from: 1900, to: 2030 }],
});

/** A linear congruential generator: the same documents every time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const COMMON = ["history", "histories", "historic", "china", "art", "modern", "united", "states"];

/** So many that some words and values are carried by very many documents, and most by few. */
function manyDocuments(many: number): SearchDocument[] {
  const draw = drawing(7);
  const word = () => (draw(2) === 0 ? COMMON[draw(COMMON.length)]! : `w${draw(1 + draw(3000))}`);
  const words = (most: number) => Array.from({ length: 1 + draw(most) }, word).join(" ");
  return Array.from({ length: many }, (_, id) => ({
    id,
    fields: { title: words(4), note: words(8), number: `978${1_000_000_000 + id}` },
    facets: {
      language: ["eng", "eng", "chi", "jpn", "fre"][draw(5)]!,
      clc: ["I/I2/I24", "I/I2", "T/TP/TP3", "K"][draw(4)]!,
      author: Array.from({ length: draw(3) }, () => `a${draw(1 + draw(4000))}`),
    },
    sorts: { id, year: 1900 + draw(130) },
  }));
}

const MANY = 10_000;
const context = { schema, analyzer };
const documents = manyDocuments(MANY);
const memory = buildSegment(documents, context);
const whole = new SegmentReader(memory, schema);
/** Small segments keep nothing of very common terms. */
const cut = Array.from({ length: 4 }, (_, i) => {
  const part = documents.slice((i * MANY) / 4, ((i + 1) * MANY) / 4);
  return new SegmentReader(buildSegment(part, context), schema);
});

function answer(segments: readonly LiveSegment[], request: SearchRequest) {
  const snapshot = new Snapshot(segments, context);
  const { tookMs: _, ...rest } = runSearch(request, {
    snapshot,
    spaces: new OrdinalSpaces(),
    deadline: new Deadline(60_000),
  });
  return rest;
}

/** The whole segment, of which nobody has asked anything. */
function freshly(): SegmentReader {
  return new SegmentReader(memory, schema);
}

const live = (reader: SegmentReader, gone: readonly number[] = []): LiveSegment => ({
  reader,
  deleted: DeletedSet.none(reader.documents).with(gone),
});

const facets = [
  { name: "language" },
  { name: "clc" },
  { name: "author", limit: 5 },
  { histogram: "year", interval: 10 },
];
const filters = [{ facet: "language", values: ["eng"] }];
const queries = ["history", "united states", '"united states"', "histor*", "history china art", "w1 history", "hstory"];
const requests: SearchRequest[] = queries.flatMap((query) => [
  { query, facets },
  { query, facets, filters, limit: 300 },
  { query, facets, sort: [{ by: "year" }, { by: "id" }] },
]);

test.each(requests)(
  "what very many documents carry is answered as if it were kept in small segments: %j",
  (request) => {
    expect(answer([live(whole)], request)).toEqual(
      answer(
        cut.map((reader) => live(reader)),
        request,
      ),
    );
  },
);

test.each(requests)("a merged segment with deleted documents answers as its parts do: %j", (request) => {
  const gone = Array.from({ length: MANY / 2 }, (_, i) => 2 * i);
  const inParts = cut.map((reader, i) =>
    live(
      reader,
      gone.filter((id) => Math.floor((id * 4) / MANY) === i).map((id) => id - (i * MANY) / 4),
    ),
  );
  const merged = mergeSegments([{ reader: whole, deleted: DeletedSet.none(MANY) }], schema);
  expect(answer([live(new SegmentReader(merged, schema), gone)], request)).toEqual(answer(inParts, request));
});

test.each(requests)("what is asked again is answered as the first time, deleted documents or not: %j", (request) => {
  const held = freshly();
  const filtered: SearchRequest = { ...request, filters };
  const gone = [3, 77, 5000];
  for (let time = 0; time < 4; time += 1) {
    for (const each of [request, filtered])
      expect(answer([live(held, gone)], each)).toEqual(answer([live(freshly(), gone)], each));
    expect(answer([live(held)], request)).toEqual(answer([live(freshly())], request));
  }
});

test("a segment written before common values and terms were kept apart is read as well", () => {
  const { meta, sections } = unpackSegment(buildSegment(documents, context));
  const earlier = new Map([...sections].filter(([name]) => !/^dense|\.head/.test(name)));
  const reader = new SegmentReader(packSegment(meta, earlier), schema);
  for (const request of requests) expect(answer([live(reader)], request)).toEqual(answer([live(whole)], request));
});

test("hits that stand out are the same as when all are scored", () => {
  for (const query of queries) {
    // A second key makes every document be scored.
    const scored = answer([live(whole)], { query, limit: 256, sort: [{ by: "relevance" }, { by: "id" }] });
    expect(answer([live(whole)], { query, limit: 256 }).hits).toEqual(scored.hits);
  }
});

test.each([
  "?*",
  "*w*1*",
  '"united states history china"',
  `"${"united states ".repeat(8)}"`,
  "a OR ".repeat(300),
  "NOT ".repeat(300),
])("a query that has been given up ends at the next look, wherever it is: %s", (query) => {
  const snapshot = new Snapshot([live(whole)], context);
  const ask = (looksLeft: number) => {
    let looks = 0;
    const deadline = new Deadline(60_000, () => ++looks > looksLeft);
    runSearch({ query }, { snapshot, spaces: new OrdinalSpaces(), deadline });
    return looks;
  };
  const looks = ask(Infinity);
  expect(looks).toBeGreaterThan(2);
  for (const looksLeft of [0, 1, looks - 1]) expect(() => ask(looksLeft)).toThrow(QueryCancelled);
});
