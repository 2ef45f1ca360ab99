import { expect, test } from "vitest";
import { aDesk, aWeek, instant } from "../testing/desks.ts";
import { planNotices } from "./plan-notices.ts";

const FRIDAY = instant("2026-11-20T23:59+08:00");
const weekdays = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sat: [], sun: [] }) }] });
const planned = (...[terms, desk]: [Parameters<typeof planNotices>[0], typeof weekdays]) =>
  planNotices(terms, FRIDAY, desk).map(({ kind, on }) => `${kind} ${on}`);

test("messages stand before and after the due day", () => {
  expect(planned({ beforeDue: [3, 1], overdue: [1, 7], onOpenDays: false }, weekdays)).toEqual([
    "due-soon 2026-11-17",
    "due-soon 2026-11-19",
    "overdue 2026-11-21",
    "overdue 2026-11-27",
  ]);
});

test("F30: a reminder that falls on a closed day waits for the next open one, or not, by the policy", () => {
  const terms = { beforeDue: [], overdue: [], reminders: [{ afterDays: 1, fee: 100 }] };
  expect(planned({ ...terms, onOpenDays: true }, weekdays)).toEqual(["reminder 2026-11-23"]);
  expect(planned({ ...terms, onOpenDays: false }, weekdays)).toEqual(["reminder 2026-11-21"]);
});

test("two messages that a weekend pushes onto one day become one", () => {
  expect(planned({ beforeDue: [], overdue: [1, 2, 3], onOpenDays: true }, weekdays)).toEqual(["overdue 2026-11-23"]);
});
