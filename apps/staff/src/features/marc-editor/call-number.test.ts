import { expect, it } from "vitest";
import { lineOf, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { classOf, withCallNumber } from "./call-number.ts";

const record = (lines: string) => readLines(lines).map(newField);

it("takes the class that the record states first", () => {
  expect(classOf(record("676 ## $a895\n690 ## $aI242.4$v5"), "cnmarc")).toBe("I242.4");
  expect(classOf(record("082 04 $a895.1\n050 #4 $aPL2727"), "marc21")).toBe("PL2727");
  expect(classOf(record("200 1# $aX"), "cnmarc")).toBe("");
});

it("puts the call number into the holdings field, new or there already", () => {
  const number = { class: "I242.4", number: 12 };
  expect(withCallNumber(record("200 1# $aX\n905 ## $aLIB$dI242$f2"), "cnmarc", number).map(lineOf)[1]).toBe(
    "905 ## ‡aLIB‡dI242.4‡f2‡e12",
  );
  expect(withCallNumber(record("200 1# $aX"), "cnmarc", number).map(lineOf)[1]).toBe("905 ## ‡dI242.4‡e12");
  expect(withCallNumber(record("245 10 $aX"), "marc21", number).map(lineOf)[1]).toBe("852 8# ‡hI242.4‡i12");
});
