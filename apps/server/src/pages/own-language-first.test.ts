import { describe, expect, it } from "vitest";
import { ownLanguageFirst } from "./own-language-first.ts";

describe("texts of a bilingual record", () => {
  const subjects = ["章回小说", "Chapter novels", "家族", "Families"];

  it("are read in the page's language first, each group in the record's order", () => {
    expect(ownLanguageFirst(subjects, (text) => text, "en")).toEqual([
      "Chapter novels",
      "Families",
      "章回小说",
      "家族",
    ]);
    expect(ownLanguageFirst(subjects, (text) => text, "zh")).toEqual([
      "章回小说",
      "家族",
      "Chapter novels",
      "Families",
    ]);
  });
});
