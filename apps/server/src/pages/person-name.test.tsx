import { describe, expect, it } from "vitest";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import { nameRuns, titleRomanised } from "./person-name.tsx";

const aWork = (title: string, language: string, romanized?: string): RecordSummary => ({
  title: { text: title, ...(romanized === undefined ? {} : { romanized }) },
  authors: [],
  kind: "book",
  isbns: [],
  language,
});
const cao = { text: "曹雪芹", romanized: "Cáo Xuěqín" };
const russell = { text: "罗素", romanized: "Russell, Bertrand" };
const thucydides = { text: "Θουκυδίδης", romanized: "Thucydides" };
const hongloumeng = aWork("红楼梦", "chi", "Hónglóu mèng");
const philosophy = aWork("A History of Western Philosophy", "eng");

describe("a name", () => {
  it("stands in its own script alone where readers of the page know it", () => {
    expect(nameRuns(cao, hongloumeng, "zh")).toEqual([{ text: "曹雪芹", lang: "zh-CN" }]);
    expect(nameRuns({ text: "Austen, Jane" }, philosophy, "zh")).toEqual([{ text: "Austen, Jane", lang: "en" }]);
  });

  it("has its romanisation after it on an English page", () => {
    expect(nameRuns(cao, hongloumeng, "en")).toEqual([
      { text: "曹雪芹", lang: "zh-CN" },
      { text: "Cáo Xuěqín", lang: "zh-Latn" },
    ]);
  });

  it("stands in Latin letters first where the book is in Latin letters", () => {
    expect(nameRuns(russell, philosophy, "en").map(({ text }) => text)).toEqual(["Russell, Bertrand", "罗素"]);
    expect(nameRuns(russell, philosophy, "en")[0]?.lang).toBe("en");
  });

  it("is romanised on a Chinese page too when it is in neither script", () => {
    expect(nameRuns(thucydides, philosophy, "zh").map(({ text }) => text)).toEqual(["Θουκυδίδης", "Thucydides"]);
  });
});

it("a title is romanised for those who may not know its script, and for nobody else", () => {
  expect(titleRomanised(hongloumeng, "en")).toEqual({ text: "Hónglóu mèng", lang: "zh-Latn" });
  expect(titleRomanised(hongloumeng, "zh")).toBeUndefined();
  expect(titleRomanised(philosophy, "en")).toBeUndefined();
});
