import { expect, it } from "vitest";
import { marcLines } from "./marc-lines.ts";

it("sets each field on one line, blanks of indicators seen", () => {
  const marc = {
    leader: "01234nam0 2200289   450 ",
    fields: [{ "001": "012003" }, { "200": { ind1: "1", ind2: " ", subfields: [{ a: "红楼梦" }, { f: "曹雪芹著" }] } }],
  };
  expect(marcLines(marc)).toEqual([
    { tag: "LDR", indicators: "", subfields: [{ code: "", value: "01234nam0 2200289   450 " }] },
    { tag: "001", indicators: "", subfields: [{ code: "", value: "012003" }] },
    {
      tag: "200",
      indicators: "1#",
      subfields: [
        { code: "a", value: "红楼梦" },
        { code: "f", value: "曹雪芹著" },
      ],
    },
  ]);
});

it.each([undefined, null, "x", {}, { fields: "x" }, { fields: [null, 7] }])("makes nothing of %j", (marc) => {
  expect(marcLines(marc)).toEqual([]);
});
