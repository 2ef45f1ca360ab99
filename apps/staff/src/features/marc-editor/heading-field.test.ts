import { expect, it } from "vitest";
import { editedRecord, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { headingKindOf, withAuthority } from "./heading-field.ts";

const record = (lines: string) => readLines(lines).map(newField);

it("knows what the heading of a field names", () => {
  expect(headingKindOf("701", "cnmarc")).toBe("person");
  expect(headingKindOf("606", "cnmarc")).toBe("topic");
  expect(headingKindOf("650", "marc21")).toBe("topic");
  expect(headingKindOf("200", "cnmarc")).toBeUndefined();
});

it("takes the preferred heading with its link, and leaves the role", () => {
  const [field] = record("701 #0 $a曹霑$4著");
  const authority = editedRecord(record("LDR 0\n001 A0001\n200 #0 $a曹雪芹$f约1715-约1763$7ba\n400 #0 $a曹霑"));
  expect(withAuthority(field!, authority, "cnmarc").content).toBe("‡a曹雪芹‡f约1715-约1763‡3A0001‡4著");
});

it("does the same in MARC 21", () => {
  const [field] = record("700 1# $aCao, Zhan$eauthor.$6880-02");
  const authority = editedRecord(record("LDR 0\n001 n79\n100 1# $aCao, Xueqin,$dapproximately 1717-1763"));
  expect(withAuthority(field!, authority, "marc21").content).toBe(
    "‡aCao, Xueqin,‡dapproximately 1717-1763‡0n79‡eauthor.‡6880-02",
  );
});
