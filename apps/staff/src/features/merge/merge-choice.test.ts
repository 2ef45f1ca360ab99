import { expect, it } from "vitest";
import { lineOf, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { chosenOf, pairFields, usualChoice } from "./merge-choice.ts";

const record = (lines: string) => readLines(lines).map(newField);
const left = record("LDR 0\n001 A1\n200 1# $a红楼梦\n210 ## $a北京\n690 ## $aI242.4");
const right = record("LDR 1\n001 B2\n003 XX\n200 1# $a红楼梦\n210 ## $a沈阳\n606 0# $a章回小说\n690 ## $aI242.4");

it("keeps what the staying record is known by, and brings along what only the other has", () => {
  const fields = pairFields(left, right).flatMap((pair) => chosenOf(pair, usualChoice(pair)));
  expect(fields.map(lineOf)).toEqual([
    "LDR 0",
    "001 A1",
    "200 1# ‡a红楼梦",
    "210 ## ‡a北京",
    "606 0# ‡a章回小说",
    "690 ## ‡aI242.4",
  ]);
});

it("takes what was chosen instead", () => {
  const pair = pairFields(left, right).find((one) => one.kind === "changed" && one.left.tag === "210")!;
  expect(chosenOf(pair, "right").map(lineOf)).toEqual(["210 ## ‡a沈阳"]);
  expect(chosenOf(pair, "both")).toHaveLength(2);
  expect(chosenOf(pair, "neither")).toEqual([]);
});
