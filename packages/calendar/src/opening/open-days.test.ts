import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anOpening, aWeek, closedOn, date, KOHA, openOn } from "../testing/calendars.ts";
import { addOpenDays, isOpenDay, nextOpenDay, openDaysBetween, previousOpenDay } from "./open-days.ts";

test("K15: one open day after 2012-07-03 is 07-05, since 07-04 is closed", () => {
  expect(addOpenDays(KOHA, date("2012-07-03"), 1)?.toString()).toBe("2012-07-05");
});

test("K16: seven open days after Monday 2012-07-23 are 2012-08-01", () => {
  expect(addOpenDays(KOHA, date("2012-07-23"), 7)?.toString()).toBe("2012-08-01");
});

test("K19: forty open days lie between 2012-07-23 and 2012-09-17, in either order", () => {
  expect(openDaysBetween(KOHA, date("2012-07-23"), date("2012-09-17"))).toBe(40);
  expect(openDaysBetween(KOHA, date("2012-09-17"), date("2012-07-23"))).toBe(40);
});

describe("I4: next open day in a January with many closings (InvenioILS)", () => {
  const closed = [3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 27, 28];
  const january = anOpening({
    zone: "Europe/Zurich",
    weeks: [{ hours: aWeek([["09:00", "17:00"]], { sat: [], sun: [] }) }],
    exceptions: [
      ...closedOn(...closed.map((day) => `2000-01-${String(day).padStart(2, "0")}`)),
      ...openOn("2000-01-29", "2000-01-30"),
    ],
  });
  test.each([
    ["01-01", "01-06"],
    ["01-04", "01-06"],
    ["01-06", "01-06"],
    ["01-07", "01-07"],
    ["01-09", "01-25"],
    ["01-13", "01-25"],
    ["01-26", "01-26"],
    ["01-27", "01-29"],
    ["01-30", "01-30"],
    ["02-05", "02-07"],
  ])("from %s it is %s", (from, open) => {
    expect(nextOpenDay(january, date(`2000-${from}`))?.toString()).toBe(`2000-${open}`);
  });
});

test("a place that never opens again has no next open day", () => {
  const closing = anOpening({ weeks: [{ to: "2026-01-31", hours: aWeek([["08:00", "22:00"]]) }] });
  expect(nextOpenDay(closing, date("2026-02-01"))).toBeUndefined();
  expect(addOpenDays(closing, date("2026-01-30"), 2)).toBeUndefined();
});

describe("open days of any week", () => {
  const someWeek = fc
    .uniqueArray(fc.constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun"), { maxLength: 6 })
    .map((days) =>
      anOpening({ weeks: [{ hours: aWeek([["08:00", "17:00"]], Object.fromEntries(days.map((d) => [d, []]))) }] }),
    );
  const someDate = fc.integer({ min: 0, max: 4000 }).map((days) => date("2020-01-01").add({ days }));

  test("the days counted on are the days counted between", () => {
    fc.assert(
      fc.property(someWeek, someDate, fc.integer({ min: 0, max: 60 }), (opening, from, days) => {
        const to = addOpenDays(opening, from, days)!;
        // Between excludes the last day and includes the first, counting on the other way round.
        const first = isOpenDay(opening, from) ? 1 : 0;
        expect(openDaysBetween(opening, from, to) - (days > 0 ? first : 0) + (days > 0 ? 1 : 0)).toBe(days);
      }),
    );
  });

  test("the next and the last open day enclose the date and nothing open lies between", () => {
    fc.assert(
      fc.property(someWeek, someDate, (opening, day) => {
        const next = nextOpenDay(opening, day)!;
        const last = previousOpenDay(opening, day)!;
        expect(isOpenDay(opening, next) && isOpenDay(opening, last)).toBe(true);
        expect(openDaysBetween(opening, last.add({ days: 1 }), next)).toBe(next.equals(last) ? 1 : 0);
      }),
    );
  });
});
