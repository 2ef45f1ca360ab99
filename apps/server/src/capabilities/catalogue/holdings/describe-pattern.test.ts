import { expect, it } from "vitest";
import { describePattern } from "./describe-pattern.ts";

const plain = { units: [], changes: [], exceptions: [] };

it("a pattern is a sentence in both languages", () => {
  const pattern = {
    frequency: "m",
    units: [{ caption: "no.", count: "10", above: "v." }],
    restarts: true,
    changes: ["01"],
    exceptions: [
      { kind: "omitted", of: "month", values: ["07", "08"] },
      { kind: "combined", of: "month", values: ["11/12"] },
    ],
  } as const;
  expect(describePattern(pattern)).toEqual({
    zh: "月刊；每卷 10 期；期号逐卷另起；新卷始于 1 月；7 月、8 月不出版；11 月/12 月合刊",
    en: "monthly; 10 no. to each v.; numbers begin anew with each volume; a new volume begins in January; not published: July, August; combined: November/December",
  });
});

it("a frequency may be a number of issues, and seasons and days are named", () => {
  expect(describePattern({ ...plain, frequency: "10", changes: ["21", "0715"] }).en).toBe(
    "10 issues a year; a new volume begins in spring, 15 July",
  );
});

it("a Chinese caption is said in English, too", () => {
  const units = [{ caption: "第期", count: "6", above: "卷" }];
  expect(describePattern({ ...plain, units })).toEqual({ zh: "每卷 6 期", en: "6 issues to each volume" });
});

it("a code of no list says nothing", () => {
  expect(describePattern({ ...plain, frequency: "?" })).toEqual({ zh: "", en: "" });
});
