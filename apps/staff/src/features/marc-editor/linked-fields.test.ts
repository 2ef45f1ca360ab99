import { expect, it } from "vitest";
import { newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { freeLinkNumber, linkedWith } from "./linked-fields.ts";

const fields = readLines(
  "245 10 $6880-01$aHong lou meng\n260 ## $6880-02$aBeijing\n500 ## $6880-00$aNote\n880 10 $6245-01/$1$a红楼梦\n880 ## $6260-02/$1$a北京",
).map(newField);

it("finds the other half of a pair, from either side", () => {
  expect(linkedWith(fields[0]!, fields)).toEqual([fields[3]]);
  expect(linkedWith(fields[4]!, fields)).toEqual([fields[1]]);
});

it("links nothing where the number is 00, or the other side does not name it back", () => {
  expect(linkedWith(fields[2]!, fields)).toEqual([]);
  expect(linkedWith(fields[0]!, fields.slice(0, 3))).toEqual([]);
});

it("gives the next free number", () => {
  expect(freeLinkNumber(fields)).toBe("03");
  expect(freeLinkNumber([])).toBe("01");
});
