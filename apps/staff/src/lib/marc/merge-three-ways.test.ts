import { expect, it } from "vitest";
import { lineOf, newField } from "./edited-field.ts";
import { readLines } from "./field-lines.ts";
import { chosenFields, mergeThreeWays, usualSide } from "./merge-three-ways.ts";

const record = (...lines: string[]) => readLines(lines.join("\n")).map(newField);
const merged = (rows: ReturnType<typeof mergeThreeWays>) =>
  rows.flatMap((row) => chosenFields(row, usualSide(row))).map(lineOf);

const base = record("200 1# $a红楼梦", "210 ## $a北京", "606 0# $a章回小说");

it("takes from each side what only that side changed", () => {
  const mine = record("200 1# $a红楼梦$f曹雪芹著", "210 ## $a北京", "606 0# $a章回小说", "690 ## $aI242.4");
  const theirs = record("200 1# $a红楼梦", "210 ## $a沈阳", "606 0# $a章回小说", "701 #0 $a曹雪芹");
  const rows = mergeThreeWays({ base, mine, theirs });
  expect(rows.map(({ changedBy }) => changedBy)).toEqual(["me", "them", "nobody", "me", "them"]);
  expect(merged(rows)).toEqual([
    "200 1# ‡a红楼梦‡f曹雪芹著",
    "210 ## ‡a沈阳",
    "606 0# ‡a章回小说",
    "690 ## ‡aI242.4",
    "701 #0 ‡a曹雪芹",
  ]);
});

it("leaves to a person what both changed, unless they did the same", () => {
  const mine = record("200 1# $a石头记", "210 ## $a沈阳", "606 0# $a章回小说");
  const theirs = record("200 1# $a红楼梦$e脂评", "210 ## $a沈阳", "606 0# $a章回小说");
  const rows = mergeThreeWays({ base, mine, theirs });
  expect(rows.map(({ changedBy }) => changedBy)).toEqual(["both", "nobody", "nobody"]);
  expect(chosenFields(rows[0]!, "both").map(lineOf)).toEqual(["200 1# ‡a石头记", "200 1# ‡a红楼梦‡e脂评"]);
});

it("honours a removal, and says when the other side changed what I removed", () => {
  const rows = mergeThreeWays({
    base,
    mine: record("200 1# $a红楼梦", "210 ## $a北京"),
    theirs: record("200 1# $a红楼梦", "606 0# $a长篇小说"),
  });
  expect(rows.map(({ changedBy }) => changedBy)).toEqual(["nobody", "them", "both"]);
  expect(merged(rows)).toEqual(["200 1# ‡a红楼梦"]);
});

it("sets what both added alike once", () => {
  const both = [...base, ...record("690 ## $aI242.4")];
  const rows = mergeThreeWays({ base, mine: both, theirs: [...base, ...record("690 ## $aI242.4")] });
  expect(rows.at(-1)?.changedBy).toBe("nobody");
  expect(merged(rows)).toHaveLength(4);
});
