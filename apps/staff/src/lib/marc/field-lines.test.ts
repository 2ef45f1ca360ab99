import { describe, expect, it } from "vitest";
import { looksLikeLines, readLines, writeLines } from "./field-lines.ts";

const title = { tag: "245", ind1: "1", ind2: "0", content: "‡aTitle :‡bsub /‡cAuthor." };

describe("lines of other systems", () => {
  it.each([
    ["most catalogues", "245 10 $a Title : $b sub / $c Author."],
    ["without spaces", "245 10 $aTitle :$bsub /$cAuthor."],
    ["with the delimiter of OCLC", "245 1 0 ǂa Title : ǂb sub / ǂc Author."],
    ["MarcEdit", "=245  10$aTitle :$bsub /$cAuthor."],
    ["Innovative", "24510|aTitle :|bsub /|cAuthor."],
    ["two dollars", "245 10 $$aTitle :$$bsub /$$cAuthor."],
    ["the separator of ISO 2709", "245 10 \u001faTitle :\u001fbsub /\u001fcAuthor."],
    ["a line that goes on", "245 10 $a Title : $b sub /\n       $c Author."],
  ])("are read: %s", (_, line) => {
    const [field] = readLines(line);
    expect({ ...field, content: field?.content.replaceAll(" ‡", "‡") }).toEqual(title);
  });

  it("give blank indicators, however they are written", () => {
    for (const line of ["200 1  ▼a红楼梦", "200 1# $a红楼梦", "=200  1\\$a红楼梦", "200 1_ $a 红楼梦", "2001 ▼a红楼梦"])
      expect(readLines(line), line).toEqual([{ tag: "200", ind1: "1", ind2: " ", content: "‡a红楼梦" }]);
    expect(readLines("690    $aI242.4")[0]).toMatchObject({ ind1: " ", ind2: " " });
    expect(readLines("245  0 $aX")[0]).toMatchObject({ ind1: " ", ind2: "0" });
  });

  it("keep a price a price", () => {
    expect(readLines("020 ## $a 9787806019788 $c $15.00")[0]?.content).toBe("‡a9787806019788‡c$15.00");
  });

  it("give control fields and the leader whole", () => {
    expect(readLines("LDR    01234nam a2200289 i 4500\n001    ocm123\n=008  210101s2021\\\\\\\\cc")).toEqual([
      { tag: "LDR", ind1: "", ind2: "", content: "01234nam a2200289 i 4500" },
      { tag: "001", ind1: "", ind2: "", content: "ocm123" },
      { tag: "008", ind1: "", ind2: "", content: "210101s2021    cc" },
    ]);
  });
});

it("takes words for words", () => {
  expect(looksLikeLines("红楼梦")).toBe(false);
  expect(looksLikeLines("1984 is a novel")).toBe(false);
  expect(looksLikeLines("200 years of solitude")).toBe(false);
  expect(looksLikeLines("245 10 $aTitle")).toBe(true);
});

it("reads what it wrote", () => {
  const fields = [
    { tag: "001", ind1: "", ind2: "", content: "012003" },
    title,
    { tag: "020", ind1: " ", ind2: " ", content: "‡a7806019788‡c$15.00" },
    { tag: "500", ind1: " ", ind2: " ", content: "‡a5‡‡6‡b" },
  ];
  expect(readLines(writeLines(fields)).slice(0, 3)).toEqual(fields.slice(0, 3));
});
