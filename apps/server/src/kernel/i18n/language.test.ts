import { describe, expect, it } from "vitest";
import { isLanguage, negotiateLanguage } from "./language.ts";

describe("the language of an Accept-Language header", () => {
  it.each([
    ["en", "en"],
    ["EN-gb", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-US,en;q=0.9,zh-CN;q=0.8", "en"],
    ["zh-TW", "zh"],
    ["zh-Hant-HK", "zh"],
    ["en;q=0.2, zh;q=0.7", "zh"],
    ["zh;q=0.2,en ; q=0.7", "en"],
    ["fr, en;q=0.1", "en"],
    ["en;q=0, fr", "zh"],
    ["zh;q=0, en;q=0.1", "en"],
    ["en;q=1.000,zh;q=0.999", "en"],
  ] as const)("%s is %s", (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it("is the first of two that are wanted equally", () => {
    expect([negotiateLanguage("en,zh"), negotiateLanguage("zh,en")]).toEqual(["en", "zh"]);
  });

  it.each([undefined, "", "fr", "*", "english", ";;;q=,,", "q=1"])("is Chinese when it says %j", (header) => {
    expect(negotiateLanguage(header)).toBe("zh");
  });
});

describe("a language", () => {
  it("is one of the two that every text has", () => {
    expect(["zh", "en", "fr", "", undefined].map(isLanguage)).toEqual([true, true, false, false, false]);
  });
});
