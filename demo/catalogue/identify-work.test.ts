import { describe, expect, it } from "vitest";
import { workId } from "./identify-work.ts";
import { aWork } from "./testing/a-work.ts";

describe("a work's id", () => {
  it("begins with its title in plain letters", () => {
    expect(workId(aWork())).toMatch(/^honglou-meng-[0-9a-f]{8}$/);
    expect(workId(aWork({ title: "Alice's Adventures in Wonderland", pinyin: undefined, language: "eng" }))).toMatch(
      /^alices-adventures-in-wonderland-[0-9a-f]{8}$/,
    );
  });

  it("is cut at a word when the title is long", () => {
    const title = "The History of Tom Jones, a Foundling in Many Books";
    expect(workId(aWork({ title, pinyin: undefined }))).toMatch(
      /^the-history-of-tom-jones-a-foundling-in-[0-9a-f]{8}$/,
    );
  });

  it("is a number alone for a title without Latin letters", () => {
    expect(workId(aWork({ title: "Война и мир", pinyin: undefined, language: "rus" }))).toMatch(/^[0-9a-f]{8}$/);
  });

  it("stays when summary, class or subjects are mended, and changes with the language", () => {
    const mended = aWork({ clc: "I207.411", summary: { zh: "别的话。", en: "Other words." } });
    expect(workId(mended)).toBe(workId(aWork()));
    expect(workId(aWork({ language: "eng" }))).not.toBe(workId(aWork()));
  });
});
