import { expect, test } from "vitest";
import { readOpeningCalendar } from "../opening/read-opening-calendar.ts";
import { readTeachingCalendar } from "../teaching/read-teaching-calendar.ts";
import { teachingDayOf } from "../teaching/teaching-week.ts";
import { date } from "../testing/calendars.ts";
import { yunzeCalendars } from "./yunze-calendars.ts";

const { teaching, ...openings } = yunzeCalendars(date("2026-09-07"));

test.each(Object.entries(openings))("%s is a valid calendar", (_, calendar) => {
  expect(readOpeningCalendar(calendar)).toMatchObject({ ok: true });
});

test("the teaching weeks are valid and have the terms of the academic year 2026", () => {
  expect(readTeachingCalendar(teaching)).toMatchObject({ ok: true });
  const inTerm = { autumn: { from: "2026-09-07", to: "2027-01-24" }, spring: { from: "2027-03-01", to: "2027-07-18" } };
  expect(teaching.terms.find((term) => term.id === "2026-autumn")).toMatchObject(inTerm.autumn);
  expect(teaching.terms.find((term) => term.id === "2027-spring")).toMatchObject(inTerm.spring);
});

test("every day of five years lies in a term or a vacation", () => {
  for (let day = date("2023-09-11"); day.toString() < "2028-09-01"; day = day.add({ days: 1 })) {
    expect(teachingDayOf(teaching, day).kind).not.toBe("between");
  }
});
