import { Temporal, yunzeCalendars } from "@wenyuan/calendar";
import { expect, it } from "vitest";
import { beginCalendar, type CalendarSet, calendarAt, keyOf, placesOf, withCalendar } from "./calendar-set.ts";

const { desk, staff } = yunzeCalendars(Temporal.PlainDate.from("2026-09-07"));
const set: CalendarSet = { desk, desks: {}, staff };

it("names the calendars that are stated", () => {
  expect(placesOf(set).map(keyOf)).toEqual(["desk", "staff"]);
  expect(placesOf(beginCalendar(set, { kind: "desk", branch: "law" })).map(keyOf)).toEqual([
    "desk",
    "desk.law",
    "staff",
  ]);
});

it("lets a branch's calendar begin as the library's, and end with the library's in force", () => {
  const law = { kind: "desk", branch: "law" } as const;
  const begun = beginCalendar(set, law);
  expect(calendarAt(begun, law)).toMatchObject({ kind: "desk", weeks: desk.weeks });
  expect(withCalendar(begun, law, undefined)).toEqual(set);
});

it("lets the hours of the house begin as the desk's", () => {
  expect(calendarAt(beginCalendar(set, { kind: "building" }), { kind: "building" })).toMatchObject({
    kind: "building",
    id: "building",
  });
});
