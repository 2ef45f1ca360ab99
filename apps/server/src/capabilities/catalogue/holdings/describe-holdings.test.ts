import { describe, expect, it } from "vitest";
import type { CountedVolume } from "../volumes/volume.ts";
import { sumUpHoldings } from "./describe-holdings.ts";

const set = (...volumes: [enumeration: string, copies: number][]): CountedVolume[] =>
  volumes.map(([enumeration, copies], n) => ({ id: String(n), recordId: "1", enumeration, copies }));

describe("what the library has of a set", () => {
  it("names the volume that is missing", () => {
    expect(sumUpHoldings(set(["上", 2], ["中", 0], ["下", 1]), [])).toEqual({
      statement: { zh: "馆藏 上、下；缺 中", en: "上, 下; missing: 中" },
      missing: ["中"],
    });
  });

  it("names numbers that nobody has registered", () => {
    const { missing } = sumUpHoldings(set(["第2册", 1], ["第5册", 1], ["第4册", 0]), []);
    expect(missing).toEqual(["第1册", "第3册", "第4册"]);
  });

  it("says when all is there, and when nothing is", () => {
    expect(sumUpHoldings(set(["1", 1], ["2", 3]), []).statement?.zh).toBe("共 2 册，全");
    expect(sumUpHoldings(set(["1", 0], ["2", 0]), []).statement?.en).toBe("2 volumes, none held");
  });
});

describe("what the library has of a journal", () => {
  it.each([
    [["1998", "1999,no.1–6", "1999,no.7–12", "2000"], "1998–2000", []],
    [["1998–2003", "2005年合订本"], "1998–2003、2005；缺 2004", ["2004"]],
    [["1990", "1994", "1995/1996"], "1990、1994–1996；缺 1991–1993", ["1991–1993"]],
  ])("of %j is %s", (enumerations, zh, missing) => {
    const found = sumUpHoldings([], enumerations);
    expect([found.statement?.zh, found.missing]).toEqual([zh, missing]);
  });

  it("is not summed up where nothing says the year", () => {
    expect(sumUpHoldings([], ["上", "v.3", "12345"])).toEqual({ missing: [] });
  });
});
