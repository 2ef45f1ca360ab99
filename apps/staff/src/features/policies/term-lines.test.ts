import { ASPECTS, YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import { valueAt } from "./policy-draft.ts";
import { termFields } from "./term-fields.ts";
import { fromYuan, termLines, toYuan } from "./term-lines.ts";

const base = YUNZE_POLICIES.rules[0]?.terms ?? {};

describe("lists of terms as lines of text", () => {
  it.each([
    ["prices", base.lost?.price],
    ["levels", base.damage?.levels],
    ["reminders", [{ afterDays: 7, fee: 150 }]],
    ["perType", { book: 10, "@in-library": 0 }],
  ] as const)("%s come back as they were", (kind, value) => {
    const { write, read } = termLines[kind];
    expect(read(write(value))).toEqual(value);
  });

  it("an empty text is nothing where nothing is meant", () => {
    expect([termLines.reminders.read(" \n"), termLines.perType.read("")]).toEqual([undefined, undefined]);
    expect(termLines.levels.read("")).toEqual([]);
  });

  it("amounts are typed in yuan and kept in fen", () => {
    expect([toYuan(1005), fromYuan("10.05"), fromYuan("0.1"), fromYuan(""), fromYuan("ten")]).toEqual([
      "10.05",
      1005,
      10,
      undefined,
      undefined,
    ]);
  });
});

describe("the fields of terms", () => {
  it.each(ASPECTS)("%s: every term that the shipped rules state has a field", (aspect) => {
    const paths = termFields[aspect].map(({ path }) => path);
    for (const { terms } of YUNZE_POLICIES.rules) {
      const stated = Object.keys(terms[aspect] ?? {}).filter(
        (key) => !["lend", "charge", "onSite"].includes(key) || aspect === "limits",
      );
      for (const key of stated) {
        expect(paths).toContain(key);
        expect(valueAt(terms[aspect], key)).toBeDefined();
      }
    }
  });
});
