import { describe, expect, it } from "vitest";
import { readYears } from "./years.ts";

describe("a date of publication", () => {
  it.each([
    ["c1998", 1998, 1998, true],
    ["[1998?]", 1998, 1998, false],
    ["1990-1994", 1990, 1994, true],
    ["1960-", 1960, undefined, true],
    ["[198-]", 1980, 1989, false],
    ["[19--]", 1900, 1999, false],
    ["[20--?]", 2000, 2099, false],
    ["1990 [i.e. 1991]", 1991, 1991, true],
    ["1986 [即1987]", 1987, 1987, true],
    ["[between 1950 and 1955?]", 1950, 1955, false],
    ["二〇〇八年", 2008, 2008, true],
    ["民国二十三年 [1934]", 1934, 1934, true],
    ["民国二十三年", 1934, 1934, true],
    ["民国23年", 1934, 1934, true],
    ["民国元年", 1912, 1912, true],
    ["民國卅年", undefined, undefined, true],
    ["昭和55 [1980]", 1980, 1980, true],
    ["明万历", undefined, undefined, true],
  ])("%s", (written, from, to, certain) => {
    const meant = from === undefined ? undefined : to === undefined ? { from, certain } : { from, to, certain };
    expect(readYears(written)).toEqual(meant);
  });
});
