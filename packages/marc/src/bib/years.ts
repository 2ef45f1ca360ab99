import type { YearSpan } from "./description.ts";
import { volumeOrder } from "./volumes.ts";

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
 * The years of a publication date as it is written: `c1998`, `[1987?]`, `1990-1994`, `1960-`, `199-`, `[19--]`, `1990 [i.e. 1991]`,
 * `民国二十三年 [1934]`, `民国23年`, `二〇〇三`. Undefined when there is no year.
 */
export function readYears(date: string): YearSpan | undefined {
  const text = date
    .normalize("NFKC")
    .replace(/[〇零○一二三四五六七八九]{4}/gu, (year) => [...year].map((digit) => CHINESE_DIGITS[digit]).join(""));
  const certain = !/[?？]|\bca\.?|约|[0-9]{2}-{1,2}\??\]|between/u.test(text);
  const corrected = /(?:i\.\s?e\.|即)\s*(\d{4})/u.exec(text)?.[1];
  if (corrected !== undefined) return withEnd(Number(corrected), Number(corrected), certain);
  const span = /(\d{4})\s*(?:-|–|—|~|至|and)\s*(\d{4})?/u.exec(text);
  if (span) return withEnd(Number(span[1]), span[2] === undefined ? undefined : Number(span[2]), certain);
  const year = /\d{4}/u.exec(text);
  if (year) return withEnd(Number(year[0]), Number(year[0]), certain);
  return republican(text) ?? partial(text);
}

/** A year of the Republic, which began in 1912, without a Western one beside it. */
function republican(text: string): YearSpan | undefined {
  const written = /民[国國]\s*(元|\d{1,2}|[一二三四五六七八九十]+)/u.exec(text)?.[1];
  const year = written === "元" ? 1 : written === undefined ? undefined : volumeOrder(written);
  return year === undefined ? undefined : withEnd(1911 + year, 1911 + year, true);
}

/** A decade or century: what hyphens stand for is not known. */
function partial(text: string): YearSpan | undefined {
  const decade = /(\d{3})[-?]/u.exec(text)?.[1];
  if (decade !== undefined) return withEnd(Number(decade) * 10, Number(decade) * 10 + 9, false);
  const century = /(\d{2})--/u.exec(text)?.[1];
  return century === undefined ? undefined : withEnd(Number(century) * 100, Number(century) * 100 + 99, false);
}

function withEnd(from: number, to: number | undefined, certain: boolean): YearSpan {
  return to === undefined ? { from, certain } : { from, to, certain };
}
