import { describe, expect, test } from "vitest";
import { openingFrom } from "../opening/opening.ts";
import { readOpeningCalendar } from "../opening/read-opening-calendar.ts";
import { aCalendar, aWeek, instant } from "../testing/calendars.ts";
import { closeUnexpectedly, readEmergencyClosing } from "./close-unexpectedly.ts";
import { type Due, moveDues } from "./move-dues.ts";

const TYPHOON = {
  from: "2026-11-23T13:00",
  to: "2026-11-25T12:00",
  reason: { zh: "台风", en: "Typhoon" },
};
const data = aCalendar({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sun: [] }) }] });
const closed = closeUnexpectedly(data, TYPHOON);
const calendars = { before: openingFrom(data), after: openingFrom(closed) };

const day = (id: string, at: string): Due => ({ id, at: instant(at), by: "day" });
const minute = (id: string, at: string): Due => ({ id, at: instant(at), by: "minute" });
const moved = (...dues: Due[]) =>
  moveDues(dues, calendars).map(({ id, to }) => [
    id,
    to?.toZonedDateTimeISO("Asia/Shanghai").toPlainDateTime().toString(),
  ]);

describe("a typhoon closes the desk from Monday 13:00 to Wednesday 12:00", () => {
  test("what was due on Monday, Tuesday is due on Wednesday, at its time of day", () => {
    expect(moved(day("mon", "2026-11-23T23:59+08:00"), day("tue", "2026-11-24T23:59+08:00"))).toEqual([
      ["mon", "2026-11-25T23:59:00"],
      ["tue", "2026-11-25T23:59:00"],
    ]);
  });

  test("what is due on Wednesday night, or was overdue on Saturday, stays", () => {
    expect(moved(day("wed", "2026-11-25T23:59+08:00"), day("sat", "2026-11-21T23:59+08:00"))).toEqual([]);
  });

  test("what was due on closed Sunday keeps its chance on Saturday and stays", () => {
    expect(moved(day("sun", "2026-11-22T23:59+08:00"))).toEqual([]);
  });

  test("a loan for hours gets back the open minutes it lost", () => {
    expect(moved(minute("laptop", "2026-11-23T15:30+08:00"))).toEqual([["laptop", "2026-11-25T14:30:00"]]);
  });

  test("the calendar given is not changed, and the new one is valid and names the reason", () => {
    expect(data.exceptions).toBeUndefined();
    expect(readOpeningCalendar(closed).ok).toBe(true);
    expect(calendars.after.hoursOn(instant("2026-11-24T00:00Z").toZonedDateTimeISO("UTC").toPlainDate())).toMatchObject(
      {
        hours: [],
        reason: { zh: "台风" },
      },
    );
  });

  test("a due day with nowhere to go is listed without a new day", () => {
    const ending = aCalendar({ weeks: [{ to: "2026-11-24", hours: aWeek([["08:00", "22:00"]]) }] });
    const both = { before: openingFrom(ending), after: openingFrom(closeUnexpectedly(ending, TYPHOON)) };
    const due = day("last", "2026-11-24T23:59+08:00");
    expect(moveDues([due], both)).toEqual([{ id: "last", from: due.at }]);
  });
});

test("a closing that ends before it begins is a fault", () => {
  expect(readEmergencyClosing({ ...TYPHOON, to: TYPHOON.from })).toMatchObject({
    ok: false,
    faults: [{ code: "range-reversed" }],
  });
});
