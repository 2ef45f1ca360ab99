import { expect, test } from "vitest";
import { BASE_RULE } from "../../demonstration/base-rule.ts";
import { YUNZE_POLICIES } from "../../demonstration/yunze-policies.ts";
import { ASPECTS, type Aspect } from "../../terms/terms.ts";
import { lent, renewable } from "../../testing/terms.ts";
import { conditionsInWords } from "../condition-words.ts";
import { ASPECT_WORDS, termsInWords } from "./term-words.ts";

const say = <A extends Aspect>(aspect: A) => {
  const terms = BASE_RULE.terms[aspect];
  if (terms === undefined) throw new Error(`the base rule does not settle ${aspect}`);
  return termsInWords(aspect, terms as never, "CNY");
};

test("every aspect has a name, and words in both languages", () => {
  for (const aspect of ASPECTS) {
    expect(ASPECT_WORDS[aspect].zh).toMatch(/\p{Script=Han}/u);
    expect(say(aspect).zh).toMatch(/\p{Script=Han}/u);
    expect(say(aspect).en).not.toMatch(/\p{Script=Han}|undefined|NaN/u);
  }
});

test.each([
  [
    "fine",
    "每天¥0.10，每册最多¥10.00，不超过书价",
    "¥0.10 for each day; at most ¥10.00 an item; no more than the price",
  ],
  ["blocks", "欠款满¥10.00停借，有1册过期停借", "a debt of ¥10.00 blocks; 1 overdue blocks"],
  ["notices", "到期前3、1天提醒，过期后1、7、14、30天催还", "3, 1 days before; 1, 7, 14, 30 days after"],
  ["suspension", "过期不停借", "no suspension"],
  [
    "recall",
    "可催还，至少借满22天，通知后7天内还",
    "may be recalled; kept at least 22 days; back 7 days after the notice",
  ],
] as const)("%s: %s", (aspect, zh, en) => {
  expect(say(aspect)).toEqual({ zh, en });
});

test("a loan says its period, what closed days do, and what moves it out of a vacation", () => {
  const terms = lent({ vacation: { week: 2, weekday: "fri" }, endsWithCard: false });
  expect(termsInWords("loan", terms, "CNY")).toEqual({
    zh: "借30天，遇闭馆顺延，遇假期移到开学第2周周五",
    en: "30 days; a closed day moves on; in a vacation, Fri of week 2 of the next term",
  });
});

test("a renewal without a period of its own is one loan period", () => {
  expect(termsInWords("renewal", renewable(), "CNY").zh).toBe(
    "续借1次，每次一个借期，从到期日算，过期的不续，有人预约的不续",
  );
});

const rule = (id: string) => YUNZE_POLICIES.rules.find((one) => one.id === id) ?? BASE_RULE;
const season = (value: object) => conditionsInWords({ when: { season: value as never } }).zh;

test("conditions are said with the library's own names, and none as every case", () => {
  const names = { readerCategory: { undergraduate: { zh: "本科生", en: "Undergraduates" } } };
  expect(conditionsInWords(rule("undergraduate"), names)).toEqual({ zh: "本科生", en: "Undergraduates" });
  expect(conditionsInWords(rule("base")).zh).toBe("所有情况");
  expect(conditionsInWords(rule("course-reserve")).zh).toBe("除@in-library外 · 教参");
  expect(conditionsInWords(rule("law-reading-room")).zh).toBe("law · 等级10");
  expect([
    season({ during: "exams" }),
    season({ teachingWeeks: { from: 1, to: 2 } }),
    season({ weekdays: ["sat", "sun"] }),
    season({ yearly: { from: "06-01", to: "08-31" } }),
    season({ dates: { from: "2026-10-01", to: "2026-10-07" } }),
  ]).toEqual(["考试周", "第1–2教学周", "周六、周日", "每年06-01至08-31", "2026-10-01至2026-10-07"]);
});
