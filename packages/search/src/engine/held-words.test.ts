import { expect, test } from "vitest";
import { unicodeAnalyzer as analyzer } from "../analysis/unicode-analyzer.ts";
import { checkSchema } from "../checked-schema.ts";
import { buildSegment } from "../segment/build-segment.ts";
import { SegmentReader } from "../segment/segment-reader.ts";
import { Deadline } from "./deadline.ts";
import { heldWord } from "./held-words.ts";
import type { PreparedWord } from "./prepare-plan.ts";

const schema = checkSchema({ text: { title: { role: "title" } } });
const words = Array.from({ length: 600 }, (_, i) => `w${i}`);
const documents = words.map((word, id) => ({ id, fields: { title: `${word} book` } }));
const deadline = new Deadline(60_000);

const word = (text: string, points = 1): PreparedWord => ({
  text,
  ways: [{ slots: [{ term: text, offset: 0 }], weight: 1 }],
  optional: false,
  points,
});

const newReader = () => new SegmentReader(buildSegment(documents, { schema, analyzer }), schema);

test("a word asked for again is held, whatever it is worth", () => {
  const reader = newReader();
  const first = heldWord(word("w7"), reader, deadline);
  expect(heldWord(word("w7", 9), reader, deadline)).toBe(first);
  expect(Array.from(first.documents.set.list)).toEqual([7]);
  expect(heldWord(word("w8"), reader, deadline)).not.toBe(first);
});

test("a word is let go when very many others have been asked for since, and one that is asked for meanwhile is not", () => {
  const reader = newReader();
  const [gone, kept] = ["w0", "w1"].map((text) => heldWord(word(text), reader, deadline));
  for (const text of words.slice(2)) {
    heldWord(word(text), reader, deadline);
    heldWord(word("w1"), reader, deadline);
  }
  expect(heldWord(word("w1"), reader, deadline)).toBe(kept);
  expect(heldWord(word("w0"), reader, deadline)).not.toBe(gone);
});

test("words are let go for the room they take", () => {
  const reader = newReader();
  const first = heldWord(word("w0"), reader, deadline);
  const ways = words.map((text) => ({ slots: [{ term: text, offset: 0 }], weight: 1 }));
  for (let i = 0; i < 40; i += 1) {
    const large = { ...word(`large ${i}`), ways: ways.slice(i) };
    expect(heldWord(large, reader, deadline).documents.set.list.length).toBe(600 - i);
  }
  expect(heldWord(word("w0"), reader, deadline)).not.toBe(first);
});
