import { describe, expect, it } from "vitest";
import { aDataField, type DataField } from "../record.ts";
import { nextIssue } from "./next-issue.ts";

/** `853 20 $8 1 $a v.` */
function field(line: string): DataField {
  const subfields = [...line.matchAll(/\$(.) ([^$]*)/g)].map(
    ([, code = "", value = ""]) => [code, value.trim()] as const,
  );
  return aDataField(line.slice(0, 3), line.slice(4, 6), ...subfields);
}

const after = (caption: string, ...ranges: readonly string[]) => nextIssue(field(caption), ranges.map(field));

const monthly = "853 20 $8 1 $a v. $b no. $u 12 $v r $i (year) $j (month) $w m $x 01";

describe("the next issue", () => {
  it.each([
    ["follows in its volume", monthly, "863 40 $8 1.1 $a 5 $b 3 $i 2026 $j 03", "v.5:no.4(2026:Apr.)"],
    ["begins a volume when the last is full", monthly, "863 40 $8 1.1 $a 5 $b 12 $i 2026 $j 12", "v.6:no.1(2027:Jan.)"],
    [
      "follows the end of a range",
      monthly,
      "863 40 $8 1.1 $a 1-5 $b 1-8 $i 2022-2026 $j 01-08",
      "v.5:no.9(2026:Sept.)",
    ],
    ["follows a combined one", monthly, "863 40 $8 1.1 $a 5 $b 7/8 $i 2026 $j 07/08", "v.5:no.9(2026:Sept.)"],
    [
      "leaves out what is not published",
      "853 20 $8 1 $a v. $b no. $u 10 $v r $i (year) $j (month) $w m $y om07,08",
      "863 40 $8 1.1 $a 5 $b 6 $i 2026 $j 06",
      "v.5:no.7(2026:Sept.)",
    ],
    [
      "counts on where numbers run on, and changes the volume by its month",
      "853 20 $8 1 $a v. $b no. $v c $i (year) $j (month) $w b $x 01",
      "863 40 $8 1.1 $a 5 $b 60 $i 2026 $j 11",
      "v.6:no.61(2027:Jan.)",
    ],
    [
      "is of the next season",
      "853 20 $8 1 $a v. $b no. $u 4 $v r $i (year) $j (season) $w q",
      "863 40 $8 1.1 $a 5 $b 4 $i 2026 $j 24",
      "v.6:no.1(2027:spring)",
    ],
    ["is next year's", "853 20 $8 1 $a v. $i (year) $w a", "863 40 $8 1.1 $a 9 $i 2026", "v.10(2027)"],
    [
      "is said in Chinese",
      "853 20 $8 1 $a 卷 $b 第期 $u 6 $v r $i (年) $j (月) $w b",
      "863 40 $8 1.1 $a 3 $b 6 $i 2025 $j 11",
      "第4卷:第1期(2026:1月)",
    ],
  ])("%s", (_, caption, last, expected) => {
    expect(after(caption, last)?.statement).toBe(expected);
  });

  it("follows the last field by $8, and says its year", () => {
    const [older, newer] = ["863 40 $8 1.2 $a 5 $b 1 $i 2026 $j 01", "863 40 $8 1.10 $a 5 $b 2 $i 2026 $j 02"];
    expect(after(monthly, newer, older)).toEqual({ statement: "v.5:no.3(2026:Mar.)", year: 2026 });
  });

  it.each([
    ["what is held goes on", monthly, "863 40 $8 1.1 $a 5- $b 1- $i 2026- $j 01-"],
    ["there is no pattern", "853 20 $8 1 $a v. $b no. $i (year)", "863 40 $8 1.1 $a 5 $b 1 $i 2026"],
    [
      "it is irregular",
      "853 20 $8 1 $a v. $b no. $u 12 $v r $i (year) $j (month) $w x",
      "863 40 $8 1.1 $a 5 $b 1 $i 2026 $j 01",
    ],
    ["the next is combined", `${monthly} $y cm07/08`, "863 40 $8 1.1 $a 5 $b 6 $i 2026 $j 06"],
    ["only volumes are held", "853 20 $8 1 $a v. $i (year) $w m", "863 40 $8 1.1 $a 5 $i 2026"],
    [
      "nobody says when a volume is full",
      "853 20 $8 1 $a v. $b no. $v r $i (year) $j (month) $w m",
      "863 40 $8 1.1 $a 5 $b 3 $i 2026 $j 03",
    ],
    ["a number is none", monthly, "863 40 $8 1.1 $a 5 $b suppl. $i 2026 $j 03"],
    [
      "days are counted",
      "853 20 $8 1 $a v. $b no. $u 52 $v r $i (year) $j (month) $k (day) $w w",
      "863 40 $8 1.1 $a 5 $b 3 $i 2026 $j 03 $k 07",
    ],
  ])("is not said where %s", (_, caption, last) => {
    expect(after(caption, last)).toBeUndefined();
  });
});
