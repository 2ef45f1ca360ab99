import { describe, expect, it } from "vitest";
import { describeBib } from "../bib/describe-bib.ts";
import { aDataField, type DataField } from "../record.ts";
import { serialHoldings } from "./serial-holdings.ts";

/** `863 30 $8 1.1 $a 3-18`, as holdings are printed; # is a blank indicator. */
function fields(...lines: readonly string[]): DataField[] {
  return lines.map((line) => {
    const subfields = [...line.matchAll(/\$(.) ([^$]*)/g)].map(
      ([, code = "", value = ""]) => [code, value.trim()] as const,
    );
    return aDataField(line.slice(0, 3), line.slice(4, 6).replaceAll("#", " "), ...subfields);
  });
}

const held = (...lines: readonly string[]) => serialHoldings(fields(...lines)).statements;

const coded = (ind2: string) => [
  "853 20 $8 1 $a v.",
  `863 3${ind2} $8 1.1 $a 1-3`,
  "866 30 $8 1.1 $a v.1 to v.3, worn",
];

describe("coded holdings", () => {
  it.each<[string, readonly string[], string]>([
    [
      "ranges with gaps between them",
      [
        "853 23 $8 1 $a v. $b no. $i (year)",
        "863 30 $8 1.1 $a 3-18 $b 1-2 $i 1975-1990 $w g",
        "863 30 $8 1.2 $a 19 $b 1-2 $i 1991 $w g",
        "863 30 $8 1.3 $a 30 $b 2 $i 2002",
      ],
      "v.3:no.1(1975)-v.18:no.2(1990), v.19:no.1-no.2(1991), v.30:no.2(2002)",
    ],
    [
      "years that count as numbers",
      ["853 20 $8 1.1 $a (year) $w a", "863 41 $8 1.1 $a 2014 $w g", "863 41 $8 1.2 $a 2017"],
      "2014, 2017",
    ],
    ["what goes on", ["853 20 $8 2 $a v. $i (year)", "863 30 $8 2.1 $a 4- $i 1994-"], "v.4(1994)-"],
    [
      "months and seasons by name",
      ["853 20 $8 1 $a v. $b no. $i (year) $j (month)", "863 31 $8 1.1 $a 5 $b 7/8 $i 1999 $j 07/08"],
      "v.5:no.7/8(1999:July/Aug.)",
    ],
    ["seasons", ["853 20 $8 1 $i (year) $j (season)", "863 31 $8 1.1 $i 2001 $j 21"], "2001:spring"],
    [
      "Chinese captions",
      ["853 20 $8 1 $a 卷 $b 第期 $i (年)", "863 30 $8 1.1 $a 1-3 $b 1-6 $i 1980-1982"],
      "第1卷:第1期(1980)-第3卷:第6期(1982)",
    ],
    ["Chinese months", ["853 20 $8 1 $i (年) $j (月)", "863 40 $8 1.1 $i 2026 $j 07/08"], "2026:7月/8月"],
    ["Chinese seasons", ["853 20 $8 1 $i (年) $j (季)", "863 40 $8 1.1 $i 2026 $j 24"], "2026:冬"],
    [
      "what was never published",
      ["853 20 $8 1 $a v.", "863 30 $8 1.1 $a 1-3 $w n", "863 30 $8 1.2 $a 5-6"],
      "v.1-v.3; v.5-v.6",
    ],
    [
      "the order of $8, whatever that of the fields",
      ["853 20 $8 1 $a v.", "863 30 $8 1.10 $a 9", "863 30 $8 1.2 $a 2"],
      "v.2, v.9",
    ],
    ["numbers without captions", ["863 30 $8 1.1 $a 7 $b 2"], "7:2"],
  ])("say %s", (_, lines, statement) => {
    expect(held(...lines)).toEqual([statement]);
  });

  it("stand back for words where they say so, and beside them otherwise", () => {
    expect(held(...coded("2"))).toEqual(["v.1 to v.3, worn"]);
    expect(held(...coded("0"))).toEqual(["v.1-v.3", "v.1 to v.3, worn"]);
  });

  it("tell supplements and indexes apart from the journal", () => {
    expect(held("866 41 $8 0 $a v.54-68", '867 41 $8 0 $a "Tables"', "868 41 $8 0 $a v.1/50")).toEqual([
      "v.54-68",
      '"Tables"',
      "v.1/50",
    ]);
  });
});

describe("the pattern of a serial", () => {
  it("has its frequency, how its numbers run, and what differs", () => {
    const { patterns } = serialHoldings(
      fields("853 20 $8 1 $a v. $b no. $u 10 $v r $i (year) $j (month) $w m $x 01 $y om07,08 $y cm11/12"),
    );
    expect(patterns).toEqual([
      {
        frequency: "m",
        units: [{ caption: "no.", count: "10", above: "v." }],
        restarts: true,
        changes: ["01"],
        exceptions: [
          { kind: "omitted", of: "month", values: ["07", "08"] },
          { kind: "combined", of: "month", values: ["11/12"] },
        ],
      },
    ]);
  });

  it("is none where captions say nothing but names", () => {
    expect(serialHoldings(fields("853 20 $8 1 $a v.")).patterns).toBeUndefined();
  });
});

it("holdings in a bibliographic record belong to the location with their number", () => {
  const record = {
    leader: "00000cas a2200000 a 4500",
    fields: fields(
      "852 0# $8 1 $b MAIN",
      "852 0# $8 2 $b LAW",
      "853 20 $8 1 $a v.",
      "863 30 $8 1.1 $a 1-3",
      "866 30 $8 2 $a v.9",
    ),
  };
  expect(
    describeBib(record, { profile: "marc21" }).holdings.map(({ location, statements }) => [location, statements]),
  ).toEqual([
    ["MAIN", ["v.1-v.3"]],
    ["LAW", ["v.9"]],
  ]);
});
