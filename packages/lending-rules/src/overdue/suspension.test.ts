import { Temporal } from "@wenyuan/calendar";
import { expect, test } from "vitest";
import type { SuspensionTerms } from "../terms/suspension-terms.ts";
import { aDesk, instant } from "../testing/desks.ts";
import { workOutSuspension } from "./suspension.ts";

const BACK = instant("2026-11-20T10:00+08:00");
const suspended = (with_: Partial<SuspensionTerms>): SuspensionTerms => ({
  days: 1,
  each: 1,
  openDaysOnly: false,
  runs: "after",
  ...with_,
});
const lateBy = (days: number) => ({ due: BACK.subtract({ hours: days * 24 }), until: BACK, desk: aDesk() });

test("K26: two days for each of twenty late days rest borrowing for forty", () => {
  const { days, until } = workOutSuspension(lateBy(20), suspended({ days: 2 }));
  expect([days, until?.toString()]).toEqual([40, "2026-12-30"]);
});

test("K28: seven days for every fifteen, a year late: 170, without the fraction", () => {
  expect(workOutSuspension(lateBy(365), suspended({ days: 7, each: 15 })).days).toBe(170);
});

test("no longer than the longest", () => {
  expect(workOutSuspension(lateBy(20), suspended({ days: 2, maxDays: 30 })).days).toBe(30);
});

test("within grace there is none", () => {
  expect(workOutSuspension(lateBy(3), suspended({ graceDays: 3 }))).toEqual({ lateDays: 3, days: 0 });
});

test("a running suspension is prolonged, or the longer of the two holds", () => {
  const running = Temporal.PlainDate.from("2026-12-01");
  expect(workOutSuspension(lateBy(5), suspended({ runs: "after" }), running).until?.toString()).toBe("2026-12-06");
  expect(workOutSuspension(lateBy(5), suspended({ runs: "beside" }), running).until?.toString()).toBe("2026-12-01");
});

test("one that is over plays no part", () => {
  const over = Temporal.PlainDate.from("2026-11-01");
  expect(workOutSuspension(lateBy(5), suspended({}), over).until?.toString()).toBe("2026-11-25");
});
