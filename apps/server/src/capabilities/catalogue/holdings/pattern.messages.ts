import type { Messages } from "../../../kernel/i18n/messages.ts";

/** MARC 21 Format for Holdings Data, 853 $w. */
const frequencies: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  a: { zh: "年刊", en: "annual" },
  b: { zh: "双月刊", en: "every two months" },
  c: { zh: "半周刊", en: "twice a week" },
  d: { zh: "日刊", en: "daily" },
  e: { zh: "双周刊", en: "every two weeks" },
  f: { zh: "半年刊", en: "twice a year" },
  g: { zh: "两年刊", en: "every two years" },
  h: { zh: "三年刊", en: "every three years" },
  i: { zh: "每周三期", en: "three times a week" },
  j: { zh: "旬刊", en: "three times a month" },
  k: { zh: "不断更新", en: "continuously updated" },
  m: { zh: "月刊", en: "monthly" },
  q: { zh: "季刊", en: "quarterly" },
  s: { zh: "半月刊", en: "twice a month" },
  t: { zh: "每年三期", en: "three times a year" },
  w: { zh: "周刊", en: "weekly" },
  x: { zh: "不定期", en: "irregular" },
};

/** 853 $x, $y: 21 to 24. */
const seasons = [
  { zh: "春季", en: "spring" },
  { zh: "夏季", en: "summer" },
  { zh: "秋季", en: "autumn" },
  { zh: "冬季", en: "winter" },
] as const;
const enMonths = "January February March April May June July August September October November December".split(" ");

interface Unit {
  readonly caption: string;
  readonly count: string;
  readonly above: string;
}

const volume = { zh: "卷", en: "volume" } as const;
const issue = { zh: "期", en: "issue" } as const;
const part = { zh: "部分", en: "part" } as const;

/** What the captions of serials in Western languages are; a Chinese caption is itself. */
const captions: Readonly<Record<string, typeof volume | typeof issue | typeof part>> = {
  v: volume,
  vol: volume,
  bd: volume,
  t: volume,
  jahrg: volume,
  no: issue,
  nr: issue,
  n: issue,
  issue,
  heft: issue,
  pt: part,
};

function zhCaption(caption: string): string {
  const bare = caption.replaceAll(/^第|[().（）\s]/g, "");
  return captions[bare.toLowerCase()]?.zh ?? bare;
}

const number = { zh: "号", en: "number" } as const;

/** A Chinese caption in English; one in a Western language is itself. */
function enCaption(caption: string, count: number): string {
  const bare = caption.replaceAll(/^第|[().（）\s]/g, "");
  const known = [volume, issue, number].find(({ zh }) => zh === bare);
  return known === undefined ? caption : count === 1 ? known.en : `${known.en}s`;
}

/** How a serial appears, in words (describe-pattern.ts). */
export const patternMessages = {
  comma: { zh: "、", en: ", " },
  semicolon: { zh: "；", en: "; " },
  frequencies: {
    zh: (code: string) => frequencies[code]?.zh ?? "",
    en: (code: string) => frequencies[code]?.en ?? "",
  },
  perYear: {
    zh: (count: number) => `每年 ${count} 期`,
    en: (count: number) => (count === 1 ? "once a year" : `${count} issues a year`),
  },
  units: {
    zh: ({ caption, count, above }: Unit) =>
      `每${above === "" ? "单元" : zhCaption(above)} ${count} ${zhCaption(caption)}`,
    en: ({ caption, count, above }: Unit) =>
      `${count} ${enCaption(caption, Number(count))} to each ${above === "" ? "unit" : enCaption(above, 1)}`,
  },
  restarts: { zh: "期号逐卷另起", en: "numbers begin anew with each volume" },
  continuous: { zh: "期号连续", en: "numbers run on" },
  changes: { zh: (when: string) => `新卷始于 ${when}`, en: (when: string) => `a new volume begins in ${when}` },
  next: { zh: (issue: string) => `下一期应为 ${issue}`, en: (issue: string) => `next to come: ${issue}` },
  published: {
    zh: (what: string, _of: string) => `${what}出版`,
    en: (what: string, of: string) => (of === "enumeration" ? `published: no. ${what}` : `published: ${what}`),
  },
  omitted: {
    zh: (what: string, _of: string) => `${what}不出版`,
    en: (what: string, of: string) => (of === "enumeration" ? `not published: no. ${what}` : `not published: ${what}`),
  },
  combined: {
    zh: (what: string, _of: string) => `${what}合刊`,
    en: (what: string, of: string) => (of === "enumeration" ? `combined: no. ${what}` : `combined: ${what}`),
  },
  month: {
    zh: (month: number) => (month <= 12 ? `${month} 月` : (seasons[month - 21]?.zh ?? String(month))),
    en: (month: number) => enMonths[month - 1] ?? seasons[month - 21]?.en ?? String(month),
  },
  day: {
    zh: (month: number, day: number) => `${month} 月 ${day} 日`,
    en: (month: number, day: number) => `${day} ${enMonths[month - 1] ?? month}`,
  },
} satisfies Messages;
