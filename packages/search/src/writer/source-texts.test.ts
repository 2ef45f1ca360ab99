import fc from "fast-check";
import { expect, it } from "vitest";
import { SourceTexts, textsOf } from "./source-texts.ts";

it("gives the texts asked for, in the order asked for, whatever is in them", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("红楼梦", "𠮷野家", "\ud83d\ude00", "é", ""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (texts, dice) => {
      const sources = new SourceTexts();
      const numbers = texts.map((each) => sources.add(each));
      const wanted = numbers.filter(() => dice.next().value % 2 === 0).toReversed();
      expect([...textsOf(sources.share(wanted))]).toEqual(wanted.map((number) => texts[number]));
    }),
  );
});

it("keeps texts whole that are longer than a piece of memory, and those around them", () => {
  const sources = new SourceTexts();
  const texts = ["before", "长".repeat(700_000), "after", "x".repeat(1 << 20), "end"];
  const numbers = texts.map((each) => sources.add(each));
  expect([...textsOf(sources.share(numbers))].map((each, i) => each === texts[i])).toEqual(texts.map(() => true));
});
