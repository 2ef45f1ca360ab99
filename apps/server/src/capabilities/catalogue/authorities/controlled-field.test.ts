import type { DataField, Profile } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { controlledField } from "./controlled-field.ts";

const blank = (indicator: string) => (indicator === "_" ? " " : indicator);

/** A field written as cataloguers do: `700 1_ $aTwain, Mark,$eauthor.` */
function field(line: string): DataField {
  const [head = "", ...subfields] = line.split("$");
  const [, tag = "", ind1 = " ", ind2 = " "] = /^(...) (.)(.)/.exec(head) ?? [];
  return {
    tag,
    ind1: blank(ind1),
    ind2: blank(ind2),
    subfields: subfields.map((one) => ({ code: one[0]!, value: one.slice(1) })),
  };
}

describe("a field that an authority controls", () => {
  it.each<[string, Profile, string, string, string]>([
    [
      "gets the new name and keeps its role, with the mark between them",
      "marc21",
      "700 1_ $aClemens, Samuel,$eauthor.",
      "100 1_ $aTwain, Mark,$d1835-1910",
      "700 1_ $aTwain, Mark,$d1835-1910,$eauthor.",
    ],
    [
      "keeps the point that ended it",
      "marc21",
      "650 _0 $aMoving-pictures.",
      "150 __ $aMotion pictures",
      "650 _0 $aMotion pictures.",
    ],
    [
      "keeps subdivisions that the authority does not have, and its vocabulary",
      "marc21",
      "650 _0 $aMoving-pictures$zChina$xHistory.",
      "150 __ $aMotion pictures",
      "650 _0 $aMotion pictures$zChina$xHistory.",
    ],
    [
      "takes the subdivisions of an authority that has some",
      "marc21",
      "650 _0 $aCats$xStories.",
      "150 __ $aCats$vFiction",
      "650 _0 $aCats$vFiction.",
    ],
    [
      "keeps links, relation and numbers where they stood",
      "marc21",
      "700 1_ $6880-02$iAdaptation of:$aCao, Hsüeh-chʻin.$tHung lou meng.$0(DLC)n1$5Dlc",
      "100 1_ $aCao, Xueqin,$tHong lou meng",
      "700 1_ $6880-02$iAdaptation of:$aCao, Xueqin,$tHong lou meng.$0(DLC)n1$5Dlc",
    ],
    ["is filed as the authority says", "marc21", "730 2_ $aA Bible.", "130 _0 $aBible", "730 0_ $aBible."],
    [
      "in CNMARC keeps its role, and no mark is made up",
      "cnmarc",
      "701 _0 $a鲁訊$4著",
      "200 _0 $a鲁迅$f1881-1936",
      "701 _0 $a鲁迅$f1881-1936$4著",
    ],
  ])("%s", (_, profile, before, authority, after) => {
    const given = field(before);
    expect(controlledField(given, given.tag, { authority: field(authority), profile })).toEqual(field(after));
  });

  it("stays as it is when it is no heading", () => {
    const given = field("500 __ $aA note.");
    expect(controlledField(given, "500", { authority: field("100 1_ $aTwain, Mark"), profile: "marc21" })).toEqual(
      given,
    );
  });
});
