import fc from "fast-check";
import { expect, test } from "vitest";
import { unicodeAnalyzer as analyzer } from "../analysis/unicode-analyzer.ts";
import { checkSchema } from "../checked-schema.ts";
import type { SearchDocument } from "../document.ts";
import { NaiveIndex } from "../reference/naive-index.ts";
import type { SearchRequest } from "../request.ts";
import { buildSegment } from "../segment/build-segment.ts";
import { DeletedSet } from "../segment/deleted-set.ts";
import { mergeSegments } from "../segment/merge-segments.ts";
import { SegmentReader } from "../segment/segment-reader.ts";
import { Deadline } from "./deadline.ts";
import { OrdinalSpaces } from "./ordinal-space.ts";
import { runSearch } from "./run-search.ts";
import { type LiveSegment, Snapshot } from "./snapshot.ts";

/** Machines that are busy with other things. */
const SLOW = { timeout: 120_000 };

const schema = checkSchema({
  text: {
    title: { role: "title", weight: 10 },
    author: { role: "author", weight: 6, anchored: true },
    subject: { role: "subject", weight: 4, anchored: true },
    isbn: { role: "identifier" },
    shelfmark: { role: "identifier", weight: 0.5 },
    note: { searched: false },
  },
  facets: { language: {}, clc: { separator: "/" }, work: {} },
  sorts: { year: { type: "number" }, shelf: { type: "bytes" } },
  priors: [{ sort: "year", weight: 1, shape: "linear", from: 1900, to: 2030 }],
});
const context = { schema, analyzer };

const words =
  "time times timing history histories of the art a 红楼梦 红楼 楼梦 梦 家 春 war and peace c++ naïve café cafe 9787020002207 computer computers".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const document = fc.record(
  {
    fields: fc.record(
      {
        title: fc.oneof(text, fc.array(text, { maxLength: 2 })),
        author: text,
        subject: fc.array(text, { maxLength: 3 }),
        isbn: fc.constantFrom("9787020002207", "978-7-02-000220-7", "702000220X", "TP312 .A78"),
        shelfmark: fc.constantFrom("TP312 .A78", "TP312", "978-7-02-000220-7"),
        note: text,
      },
      { requiredKeys: [] },
    ),
    facets: fc.record(
      {
        language: fc.constantFrom("chi", "eng", "jpn"),
        clc: fc.array(fc.constantFrom("I", "I/I2", "I/I2/I24", "T/TP"), { maxLength: 2 }),
        work: fc.constantFrom("a", "b", "c"),
      },
      { requiredKeys: [] },
    ),
    sorts: fc.record(
      { year: fc.integer({ min: 1990, max: 2000 }), shelf: fc.constantFrom("I24", "I24/1", "TP", "") },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const documents = fc
  .array(document, { minLength: 1, maxLength: 25 })
  .map((list) => list.map((each, i) => ({ ...each, id: i * 7 + 3 })));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: text.map((each) => `"${each}"`) },
  fc.constantFrom(
    "AND",
    "OR",
    "NOT",
    "(",
    ")",
    "-time",
    "title:time",
    "author:(war peace)",
    "note:art",
    "isbn:702000220X",
  ),
  fc.constantFrom(
    "tim*",
    "*istory",
    "h?story",
    "year:1992-1995",
    "language:CHI",
    "clc:I/I2",
    "tmie",
    "histroy",
    "xyzzy",
    "《红楼梦》",
  ),
);
const query = fc.array(piece, { maxLength: 5 }).map((list) => list.join(" "));
const request: fc.Arbitrary<SearchRequest> = fc.record(
  {
    query,
    fields: fc.constantFrom(["title"], ["title", "author"], ["note"]),
    filters: fc.array(
      fc.constantFrom(
        { facet: "language", values: ["chi"] },
        { facet: "language", values: ["eng", "jpn"], match: "none" as const },
        { facet: "clc", values: ["I", "T"] },
        { facet: "clc", values: ["I/I2", "T"], match: "all" as const },
        { sort: "year", from: 1992, to: 1997 },
      ),
      { maxLength: 3 },
    ),
    facets: fc.constant([
      { name: "language" },
      { name: "clc" },
      { name: "clc", parent: null, order: "value" as const },
      { name: "clc", parent: "I" },
      { name: "work", find: "B", minimum: 1 },
      { histogram: "year", interval: 2 },
    ]),
    sort: fc.constantFrom(
      [{ by: "year", order: "desc" as const }],
      [{ by: "shelf" }, { by: "year" }],
      [{ by: "shelf", order: "desc" as const }],
      [{ by: "relevance" }],
    ),
    collapse: fc.constant("work"),
    explain: fc.constant(true),
  },
  { requiredKeys: ["facets"] },
);

function segmentsOf(list: readonly SearchDocument[], cuts: number): LiveSegment[] {
  const size = Math.ceil(list.length / cuts);
  const parts = Array.from({ length: cuts }, (_, i) => list.slice(i * size, (i + 1) * size)).filter(
    (part) => part.length > 0,
  );
  return parts.map((part) => {
    const reader = new SegmentReader(buildSegment(part, context), schema);
    return { reader, deleted: DeletedSet.none(reader.documents) };
  });
}

function ask(segments: readonly LiveSegment[], asked: SearchRequest) {
  const snapshot = new Snapshot(segments, context);
  return runSearch(asked, { snapshot, spaces: new OrdinalSpaces(), deadline: new Deadline(10_000) });
}

function reference(list: readonly SearchDocument[], asked: SearchRequest) {
  const naive = new NaiveIndex(schema, analyzer);
  naive.apply(list.map((put) => ({ put })));
  return naive.search(asked);
}

/** Scores in both are sums of the same points in another order and precision. */
function rounded(hits: readonly { readonly id: string; readonly score: number }[]) {
  return hits.map(({ id, score }) => `${id} ${score.toFixed(2)}`).toSorted();
}

const shape = ({ total, facets }: { total: number; facets: unknown }) => ({ total, facets });

test("every query over any cut into segments is answered as the naive reference answers it", SLOW, () => {
  fc.assert(
    fc.property(documents, request, fc.integer({ min: 1, max: 3 }), (list, asked, cuts) => {
      const got = ask(segmentsOf(list, cuts), { ...asked, limit: 100 });
      const wanted = reference(list, { ...asked, limit: 100 });
      expect(shape(got)).toEqual(shape(wanted));
      expect(got.relaxed !== undefined).toBe(wanted.slack > 0);
      if (asked.collapse === undefined) expect(rounded(got.hits)).toEqual(rounded(wanted.hits));
      const bySort = asked.sort !== undefined && asked.sort[0]?.by !== "relevance";
      if (bySort && asked.collapse === undefined)
        expect(got.hits.map(({ id }) => id)).toEqual(wanted.hits.map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});

test("a merged segment answers as its parts did, without what was deleted", SLOW, () => {
  fc.assert(
    fc.property(documents, request, fc.array(fc.nat(24), { maxLength: 6 }), (list, asked, doomed) => {
      const gone = new Set(doomed.map((i) => i * 7 + 3));
      const inputs = segmentsOf(list, 3).map(({ reader, deleted }) => ({
        reader,
        deleted: deleted.with([...gone].map((id) => reader.find(id)).filter((at) => at >= 0)),
      }));
      const merged = new SegmentReader(mergeSegments(inputs, schema), schema);
      const got = ask([{ reader: merged, deleted: DeletedSet.none(merged.documents) }], { ...asked, limit: 100 });
      const wanted = reference(
        list.filter(({ id }) => !gone.has(id)),
        { ...asked, limit: 100 },
      );
      expect(shape(got)).toEqual(shape(wanted));
      if (asked.collapse === undefined) expect(rounded(got.hits)).toEqual(rounded(wanted.hits));
      // Deleted documents still weigh in what a word tells, so only the sets are the same before the merge.
      const before = ask(inputs, { ...asked, limit: 100, correct: false });
      const after = ask([{ reader: merged, deleted: DeletedSet.none(merged.documents) }], {
        ...asked,
        limit: 100,
        correct: false,
      });
      expect(shape(before)).toEqual(shape(after));
    }),
    { numRuns: 80 },
  );
});

test("the parts of an explanation add up to the score", SLOW, () => {
  fc.assert(
    fc.property(documents, request, (list, asked) => {
      for (const hit of ask(segmentsOf(list, 2), { ...asked, explain: true, sort: [{ by: "relevance" }] }).hits) {
        expect(hit.explain!.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(hit.score, 2);
      }
    }),
    { numRuns: 80 },
  );
});

test("no text is a syntax error", SLOW, () => {
  const segments = segmentsOf([{ id: 1, fields: { title: "time" } }], 1);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), query), (typed) => {
      expect(ask(segments, { query: typed }).total).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
