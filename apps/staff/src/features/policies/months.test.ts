import { expect, it } from "vitest";
import { monthsOf } from "./months.ts";

it("puts days into months and weeks that begin on Monday", () => {
  const days = ["2026-11-29", "2026-11-30", "2026-12-01"].map((date) => ({ date, open: true }));
  const [november, december] = monthsOf(days);
  expect(november?.title).toEqual({ zh: "2026年11月", en: "November 2026" });
  expect(november?.weeks.map((week) => week.map((day) => day?.date.slice(8)))).toEqual([
    [undefined, undefined, undefined, undefined, undefined, undefined, "29"],
    ["30", undefined, undefined, undefined, undefined, undefined, undefined],
  ]);
  expect(december?.weeks[0]?.[1]?.date).toBe("2026-12-01");
});
