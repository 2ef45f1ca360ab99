import { expect, it } from "vitest";
import { lineOf, newField, placedSubfields } from "../../lib/marc/edited-field.ts";
import { pinyinCode, pinyinText, romanizedPair, withPinyin } from "./pinyin.ts";

const readings = [
  { character: "重", syllables: ["chong2", "zhong4"] },
  { character: "庆", syllables: ["qing4"] },
  { character: "，", syllables: [] },
  { character: "C", syllables: [] },
  { character: "+", syllables: [] },
  { character: "女", syllables: ["nv3"] },
];

it("writes syllables apart, without tones, and keeps what is not Han", () => {
  expect(pinyinText(readings, new Map())).toBe("chong qing, C+nü");
  expect(pinyinText(readings, new Map([[0, "zhong4"]]))).toBe("zhong qing, C+nü");
});

it("puts pinyin behind its subfield, and in place of what was there", () => {
  const field = newField({ tag: "200", ind1: "1", ind2: " ", content: "‡a红楼梦‡e汇校本‡f曹雪芹著" });
  const [title] = placedSubfields(field.content);
  const once = withPinyin(field, title!, "9", "hong lou");
  expect(once.content).toBe("‡a红楼梦‡9hong lou‡e汇校本‡f曹雪芹著");
  expect(withPinyin(once, title!, "9", "hong lou meng").content).toBe("‡a红楼梦‡9hong lou meng‡e汇校本‡f曹雪芹著");
  expect(pinyinCode([once])).toBe("9");
  expect(pinyinCode([field])).toBeUndefined();
});

it("makes a linked pair of a MARC 21 field", () => {
  const field = newField({ tag: "245", ind1: "1", ind2: "0", content: "‡a红楼梦 /‡c曹雪芹著." });
  const made = romanizedPair(
    [field],
    field,
    new Map([
      [0, "hong lou meng /"],
      [7, "cao xue qin zhu."],
    ]),
  );
  expect(made.map(lineOf)).toEqual([
    "245 10 ‡6880-01‡aHong lou meng /‡cCao xue qin zhu.",
    "880 10 ‡6245-01/$1‡a红楼梦 /‡c曹雪芹著.",
  ]);
});
