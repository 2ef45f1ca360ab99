import type { YearSpan } from "./description.ts";

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  "○": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/**
 * The years of a publication date as it is written: `c1998`, `[1987?]`, `1990-1994`, `1960-`, `199-`, `民国二十三年 [1934]`,
 * `二〇〇三`. Undefined when there is no year.
 */
export function readYears(date: string): YearSpan | undefined {
  const text = date
    .normalize("NFKC")
    .replace(/[〇零○一二三四五六七八九]{4}/gu, (year) => [...year].map((digit) => CHINESE_DIGITS[digit]).join(""));
  const certain = !/[?？]|\bca\.?|约|[0-9]{2}-{1,2}\??\]|between/u.test(text);
  const span = /(\d{4})\s*(?:-|–|—|~|至)\s*(\d{4})?/u.exec(text);
  if (span) return withEnd(Number(span[1]), span[2] === undefined ? undefined : Number(span[2]), certain);
  const year = /\d{4}/u.exec(text);
  if (year) return withEnd(Number(year[0]), Number(year[0]), certain);
  const decade = /(\d{3})[-?]/u.exec(text);
  return decade ? withEnd(Number(decade[1]) * 10, Number(decade[1]) * 10 + 9, false) : undefined;
}

function withEnd(from: number, to: number | undefined, certain: boolean): YearSpan {
  return to === undefined ? { from, certain } : { from, to, certain };
}
