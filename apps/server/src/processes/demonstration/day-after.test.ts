import { expect, it } from "vitest";
import { dayAfter } from "./day-after.ts";

it("a day of the demonstration is the library's, whose morning is still yesterday in UTC", () => {
  const now = new Date("2026-11-21T22:00:00Z");
  expect([-1, 0, 10].map((days) => dayAfter({ now, zone: "Asia/Shanghai" }, days))).toEqual([
    "2026-11-21",
    "2026-11-22",
    "2026-12-02",
  ]);
});
