import { expect, it } from "vitest";
import { headingInTemplate } from "./heading-in-template.ts";

it.each([
  ["100 1# $a$d", "Abelson, Harold, 1947-", "100 1# $aAbelson, Harold,$d1947-"],
  ["100 1# $a$d", "Aesop", "100 1# $aAesop$d"],
  ["200 #0 $a$9$f", "曹雪芹, 1715-1763", "200 #0 $a曹雪芹$9$f1715-1763"],
  ["200 #0 $a$9$f", "鲁迅 (1881-1936)", "200 #0 $a鲁迅$9$f1881-1936"],
  ["150 ## $a", "Cash $ flow, 1990-", "150 ## $aCash  flow, 1990-"],
])("%s with %s is %s", (line, heading, filled) => {
  expect(headingInTemplate(line, heading)).toBe(filled);
});
