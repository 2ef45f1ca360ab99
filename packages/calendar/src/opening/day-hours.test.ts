import { describe, expect, test } from "vitest";
import { CHINA_2026 } from "../official/china-2026.ts";
import { aCalendar, anOpening, aWeek, closedOn, date, KOHA, openOn } from "../testing/calendars.ts";
import { isOpenDay } from "./open-days.ts";
import { openingFrom } from "./opening.ts";

describe("K14: weekly, yearly and single closings and one opening (Koha t/Calendar.t)", () => {
  test.each(["2012-11-24", "2012-11-25", "2013-01-01", "2011-06-01"])("%s is closed", (day) => {
    expect(isOpenDay(KOHA, date(day))).toBe(false);
  });
  test.each(["2012-11-26", "2011-06-02", "2012-11-11"])("%s is open", (day) => {
    expect(isOpenDay(KOHA, date(day))).toBe(true);
  });
});

describe("the layers of a day", () => {
  const opening = anOpening({
    weeks: [
      {
        from: "2026-01-01",
        hours: aWeek([["08:00", "22:00"]], {
          fri: [
            ["17:00", "22:00"],
            ["08:00", "14:00"],
          ],
        }),
      },
    ],
    vacations: [
      {
        name: { zh: "暑假", en: "Summer" },
        from: "2026-07-20",
        to: "2026-09-06",
        hours: aWeek([["08:30", "17:00"]], { sat: [], sun: [] }),
      },
    ],
    official: { region: "CN", daysOff: [["09:00", "17:00"]], makeUp: "mon" },
    exceptions: [
      {
        from: "2026-11-02",
        to: "2026-11-02",
        change: "closed",
        hours: [["12:00", "13:00"]],
        reason: { zh: "消防演习", en: "Fire drill" },
      },
    ],
  });

  test("the week's hours hold on an ordinary day, in order", () => {
    expect(opening.hoursOn(date("2026-11-06"))).toEqual({
      hours: [
        ["08:00", "14:00"],
        ["17:00", "22:00"],
      ],
      layer: "weekly",
    });
  });

  test("a vacation has its own week", () => {
    expect(opening.hoursOn(date("2026-08-01"))).toEqual({
      hours: [],
      layer: "vacation",
      reason: { zh: "暑假", en: "Summer" },
    });
  });

  test("an official day off has the hours of days off and names its holiday", () => {
    expect(opening.hoursOn(date("2026-10-01"))).toEqual({
      hours: [["09:00", "17:00"]],
      layer: "day-off",
      reason: { zh: "国庆节", en: "National Day" },
    });
  });

  test("a day off in a vacation may have hours of its own", () => {
    const winter = anOpening({
      vacations: [
        {
          name: { zh: "寒假", en: "Winter" },
          from: "2026-01-25",
          to: "2026-02-28",
          hours: aWeek([["08:30", "17:00"]]),
        },
      ],
      official: { region: "CN", daysOff: [["09:00", "17:00"]], daysOffInVacation: [], makeUp: "as-usual" },
    });
    expect(winter.hoursOn(date("2026-02-17"))).toMatchObject({ hours: [], reason: { zh: "春节" } });
    expect(winter.hoursOn(date("2026-05-01")).hours).toEqual([["09:00", "17:00"]]);
  });

  test("a make-up Saturday has the hours of the weekday it is worked as", () => {
    const staff = anOpening({
      weeks: [{ hours: aWeek([["08:00", "17:00"]], { sat: [], sun: [] }) }],
      official: { region: "CN", daysOff: [], makeUp: "mon" },
    });
    expect(staff.hoursOn(date("2026-10-10"))).toMatchObject({ hours: [["08:00", "17:00"]], layer: "make-up" });
    expect(staff.hoursOn(date("2026-10-17")).hours).toEqual([]);
  });

  test("an exception takes single hours away", () => {
    expect(opening.hoursOn(date("2026-11-02")).hours).toEqual([
      ["08:00", "12:00"],
      ["13:00", "22:00"],
    ]);
  });

  test("the later of two exceptions has the last word", () => {
    const day = date("2026-11-03");
    const closed = anOpening({ exceptions: [...openOn("2026-11-03"), ...closedOn("2026-11-03")] });
    const open = anOpening({ exceptions: [...closedOn("2026-11-03"), ...openOn("2026-11-03")] });
    expect([isOpenDay(closed, day), isOpenDay(open, day)]).toEqual([false, true]);
  });

  test("a date that no weekly period covers is closed and says so", () => {
    expect(opening.hoursOn(date("2025-12-31"))).toEqual({ hours: [], layer: "unstated" });
  });
});

describe("the official days of 2026", () => {
  const staff = openingFrom(
    aCalendar({
      kind: "staff",
      weeks: [{ hours: aWeek([["08:00", "17:00"]], { sat: [], sun: [] }) }],
      official: { region: "CN", daysOff: [], makeUp: "mon" },
    }),
    [CHINA_2026],
  );

  test.each(["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"])(
    "%s is worked though it is a weekend day",
    (day) => {
      expect(date(day).dayOfWeek).toBeGreaterThan(5);
      expect(isOpenDay(staff, date(day))).toBe(true);
    },
  );

  test("thirty-three days are off", () => {
    let off = 0;
    for (let day = date("2026-01-01"); day.year === 2026; day = day.add({ days: 1 })) {
      if (staff.hoursOn(day).layer === "day-off") off += 1;
    }
    expect(off).toBe(33);
  });

  test("248 days are worked", () => {
    let worked = 0;
    for (let day = date("2026-01-01"); day.year === 2026; day = day.add({ days: 1 })) {
      if (isOpenDay(staff, day)) worked += 1;
    }
    expect(worked).toBe(248);
  });
});
