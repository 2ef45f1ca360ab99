import { findClasses } from "@wenyuan/call-number";
import { describeBib } from "@wenyuan/marc";
import { expect, it } from "vitest";
import { demoTheses, thesisRecord } from "./demo-theses.ts";

const now = new Date("2026-11-21T00:00:00Z");
const described = demoTheses.map((thesis) => describeBib(thesisRecord(thesis, now), { profile: "cnmarc" }));

it("theses are sixty, no two of one title, and of classes that the outline knows", () => {
  expect(new Set(demoTheses.map(({ title }) => title)).size).toBe(60);
  expect(demoTheses.filter(({ clc }) => findClasses(clc, "clc").length === 0).map(({ clc }) => clc)).toEqual([]);
});

it("theses are theses, and say that they are made up wherever they are seen", () => {
  for (const bib of described) {
    expect(bib.kind).toBe("thesis");
    expect(bib.titles[0]?.subtitle).toBe("演示论文");
    expect(bib.notes.some(({ text }) => text.includes("合成"))).toBe(true);
  }
});

it("theses are of the past, whenever the library is installed", () => {
  const years = described.map((bib) => bib.publications[0]?.years?.from ?? 0);
  expect(Math.max(...years)).toBeLessThan(2026);
});
