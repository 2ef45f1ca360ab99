import { describe, expect, it } from "vitest";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import {
  authorsOf,
  coverVersion,
  fullTitleOf,
  inOneLine,
  languageName,
  nameOnTitlePage,
  textLanguage,
} from "./work-view.ts";

function aSummary(more: Partial<RecordSummary> = {}): RecordSummary {
  return { title: { text: "围城" }, authors: [], kind: "book", isbns: [], ...more };
}

const authors = (...names: string[]) => names.map((text) => ({ text }));

describe("how a work is shown", () => {
  it("names three authors and says that there are more", () => {
    const four = aSummary({ authors: authors("甲", "乙", "丙", "丁") });
    expect(authorsOf(four, "zh")).toBe("甲；乙；丙 等");
    expect(authorsOf(four, "en")).toBe("甲; 乙; 丙 et al.");
    expect(authorsOf(aSummary({ authors: authors("甲", "乙", "丙") }), "zh")).toBe("甲；乙；丙");
  });

  it("draws on a cover the name that the title page has", () => {
    const russell = [{ text: "罗素", romanized: "Russell, Bertrand" }];
    expect(nameOnTitlePage(aSummary({ title: { text: "A History of Western Philosophy" }, authors: russell }))).toBe(
      "Russell, Bertrand",
    );
    expect(nameOnTitlePage(aSummary({ title: { text: "西方哲学史" }, authors: russell }))).toBe("罗素");
  });

  it("puts the colon of the title's script before the subtitle", () => {
    expect(fullTitleOf(aSummary({ subtitle: "新编" }), "en")).toBe("围城：新编");
    expect(fullTitleOf(aSummary({ title: { text: "History" }, subtitle: "a survey" }), "zh")).toBe("History: a survey");
  });

  it("says of each run of text what language it is in", () => {
    expect(textLanguage("史記", "jpn")).toBe("ja");
    expect(textLanguage("ノルウェイの森", "chi")).toBe("ja");
    expect(textLanguage("Histoire de France", "fre")).toBe("fr");
    expect(textLanguage("CPPCC Monthly", "chi")).toBe("en");
    expect(textLanguage("红楼梦", "fre")).toBe("zh-CN");
  });

  it("draws another cover when the class changes", () => {
    expect(coverVersion(aSummary({ lcc: "QA76.6" }))).not.toBe(coverVersion(aSummary({ lcc: "PL2743" })));
    expect(coverVersion(aSummary({ lcc: "QA76.6" }))).toBe(coverVersion(aSummary({ clc: "TP311" })));
  });

  it("joins parts with the comma of their script", () => {
    expect(inOneLine(["第1版", undefined, "2010"])).toBe("第1版，2010");
    expect(inOneLine(["212 p.", "", "26 cm"])).toBe("212 p., 26 cm");
  });

  it("names languages, collective ones too, and leaves unknown codes alone", () => {
    expect(languageName("ger", "zh")).toBe("德语");
    expect(languageName("sgn", "en")).toBe("Sign languages");
    expect(languageName("qqq", "en")).toBe("qqq");
  });
});
