import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_MORE, PostingCursor } from "./posting-cursor.ts";
import { PostingWriter } from "./posting-writer.ts";

const lists = fc
  .uniqueArray(fc.oneof(fc.nat(400), fc.nat(2_000_000)), { minLength: 1, maxLength: 700 })
  .map((list) => list.toSorted((a, b) => a - b));

function write(documents: readonly number[]): PostingCursor {
  const writer = new PostingWriter(2);
  for (const document of documents) {
    writer.places.varint(((document % 1000) << 1) | 1);
    writer.places.varint(7 << 1);
    writer.add(document, document % 256, 1 << (document % 16));
  }
  const start = writer.end()!;
  writer.out.align(8);
  const bytes = writer.out.done().slice();
  return new PostingCursor({ bytes, words: new Uint32Array(bytes.buffer), maskBytes: 2 }, start);
}

test("a cursor gives every posting as it was written", () => {
  fc.assert(
    fc.property(lists, (documents) => {
      const cursor = write(documents);
      for (const document of documents) {
        expect([cursor.document, cursor.impact, cursor.mask]).toEqual([document, document % 256, 1 << (document % 16)]);
        expect(cursor.positions(document % 16)).toEqual([document % 1000, (document % 1000) + 7]);
        cursor.next();
      }
      expect(cursor.document).toBe(NO_MORE);
    }),
    { numRuns: 60 },
  );
});

test("a cursor leaps to the first document that is not less, and reads its places there", () => {
  fc.assert(
    fc.property(lists, fc.array(fc.nat(2_000_100), { maxLength: 40 }), (documents, targets) => {
      const cursor = write(documents);
      for (const target of targets.toSorted((a, b) => a - b)) {
        const expected = documents.find((document) => document >= target) ?? NO_MORE;
        expect(cursor.seek(target)).toBe(expected);
        if (expected !== NO_MORE) expect(cursor.positions(expected % 16)[0]).toBe(expected % 1000);
      }
    }),
    { numRuns: 200 },
  );
});

test("all places of a term are given at the first reading, however many they are", () => {
  const writer = new PostingWriter(2);
  const places = Array.from({ length: 300 }, (_, i) => 3 * i);
  for (const i of places.keys()) writer.places.varint(((i === 0 ? 0 : 3) << 1) | (i < places.length - 1 ? 1 : 0));
  writer.add(5, 200, 1);
  const start = writer.end()!;
  writer.out.align(8);
  const bytes = writer.out.done().slice();
  const cursor = new PostingCursor({ bytes, words: new Uint32Array(bytes.buffer), maskBytes: 2 }, start);
  expect(cursor.positions(0)).toEqual(places);
});
