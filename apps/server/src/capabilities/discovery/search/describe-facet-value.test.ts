import { describe, expect, it } from "vitest";
import { facetLabel } from "./describe-facet-value.ts";

describe("a value of a facet in words", () => {
  it.each([
    ["class", "I", "I 文学", "I Literature"],
    ["class", "T/TP", "TP 自动化、计算机", "TP Automation and computing"],
    ["class", "lcc/Q", "Q 科学", "Q Science"],
    ["class", "lcc", "国会图书馆分类法", "Library of Congress Classification"],
    ["class", "W/W9", "W9", "W9"],
    ["language", "chi", "中文", "Chinese"],
    ["language", "zxx", "无语言内容", "No linguistic content"],
    ["language", "not a code", "not a code", "not a code"],
    ["kind", "book", "图书", "Book"],
    ["kind", "unheard-of", "unheard-of", "unheard-of"],
    ["date", "1900", "20世纪", "20th century"],
    ["date", "1900/1990", "1990年代", "1990s"],
    ["date", "1900/1990/1994", "1994", "1994"],
    ["date", "1000", "11世纪", "11th century"],
    ["place", "Middle East/Palestine", "Palestine", "Palestine"],
    ["author", "鲁迅", "鲁迅", "鲁迅"],
  ] as const)("of %s %s is %s, %s", (name, value, zh, en) => {
    expect(facetLabel(name, value, "zh")).toBe(zh);
    expect(facetLabel(name, value, "en")).toBe(en);
  });
});
