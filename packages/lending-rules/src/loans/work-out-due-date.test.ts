import { dateAt, isOpenDay, SECOND_WEEK_FRIDAY, Temporal } from "@wenyuan/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDesk, aWeek, instant, TEACHING } from "../testing/desks.ts";
import { lent } from "../testing/terms.ts";
import type { DueQuestion } from "./due-date.ts";
import { workOutDueDate } from "./work-out-due-date.ts";

/** Ten days from Saturday 2013-02-09 10:00 in London, as in Koha's CalcDateDue.t. */
function koha(with_: Partial<DueQuestion> & { days?: number; closed?: readonly string[] } = {}): string {
  const { days = 10, closed = [], ...question } = with_;
  const desk = aDesk({ zone: "Europe/London", closed });
  const period = { amount: days, unit: "day" } as const;
  const due = workOutDueDate({ terms: lent(), period, start: instant("2013-02-09T10:00Z"), desk, ...question });
  return due.at.toZonedDateTimeISO(desk.zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

describe("Koha CalcDateDue.t", () => {
  test("K1: the loan ends with the card, even one that is over", () => {
    expect(koha({ cardExpires: "2013-01-01" })).toBe("2013-01-01T23:59");
  });
  test("K3: the card’s last days are closed: the last open day before", () => {
    expect(koha({ cardExpires: "2013-01-01", closed: ["2013-01-01", "2012-12-31"] })).toBe("2012-12-30T23:59");
  });
  test("K4: without ReturnBeforeExpiry and counting all days", () => {
    const terms = lent({ endsWithCard: false, closedDay: "stay" });
    expect(koha({ terms, cardExpires: "2013-01-01" })).toBe("2013-02-19T23:59");
    expect(koha({ terms, cardExpires: "2013-01-01", days: 5 })).toBe("2013-02-14T23:59");
  });
  test("K5: Dayweek, ten days, due day closed: one day on and not seven", () => {
    const terms = lent({ closedDay: "next-open-same-weekday" });
    expect(koha({ terms, closed: ["2013-02-19"] })).toBe("2013-02-20T23:59");
  });
  test("K7: Dayweek, fourteen days, due day closed: start + 21", () => {
    const terms = lent({ closedDay: "next-open-same-weekday" });
    expect(koha({ terms, days: 14, closed: ["2013-02-23"] })).toBe("2013-03-02T23:59");
  });
  test.each([7, 14])("K9: Dayweek, three Saturdays closed, %i days: 2013-03-09", (days) => {
    const terms = lent({ closedDay: "next-open-same-weekday" });
    expect(koha({ terms, days, closed: ["2013-02-16", "2013-02-23", "2013-03-02"] })).toBe("2013-03-09T23:59");
  });
  test("K11: a renewal period of 0 is due the same day", () => {
    expect(koha({ days: 0 })).toBe("2013-02-09T23:59");
  });
});

describe("K13: three hours lent at 14:00, open 10:00–16:00", () => {
  const desk = aDesk({ zone: "Europe/London", weeks: [{ hours: aWeek([["10:00", "16:00"]]) }] });
  const due = (overClosing: "keep" | "shorten" | "extend") =>
    workOutDueDate({
      terms: lent({ short: { counts: "all", overClosing } }),
      period: { amount: 3, unit: "hour" },
      start: instant("2013-02-09T14:00Z"),
      desk,
    });
  test.each([
    ["shorten", "2013-02-09T16:00:00Z", "shortened-to-closing"],
    ["extend", "2013-02-10T10:00:00Z", "extended-to-opening"],
    ["keep", "2013-02-09T17:00:00Z", "period"],
  ] as const)("%s: due at %s", (over, at, step) => {
    expect(due(over).at.toString()).toBe(at);
    expect(due(over).steps.at(-1)?.code).toBe(step);
  });
  test.each(["shorten", "extend"] as const)("a loan of a day that ends while open is left alone: %s", (overClosing) => {
    const terms = lent({ short: { counts: "all", overClosing } });
    const period = { amount: 24, unit: "hour" } as const;
    const { at } = workOutDueDate({ terms, period, start: instant("2013-02-09T14:00Z"), desk });
    expect(at).toEqual(instant("2013-02-10T14:00Z"));
  });
  test("a loan that ends exactly at closing is left alone, one made while closed is due at the next opening", () => {
    const terms = lent({ short: { counts: "all", overClosing: "shorten" } });
    const period = { amount: 2, unit: "hour" } as const;
    const at = (start: string) => workOutDueDate({ terms, period, start: instant(start), desk }).at;
    expect(at("2013-02-09T14:00Z")).toEqual(instant("2013-02-09T16:00Z"));
    expect(at("2013-02-09T20:00Z")).toEqual(instant("2013-02-10T10:00Z"));
  });
  test("counting open hours only, it is due an hour after the next opening", () => {
    const terms = lent({ short: { counts: "open", overClosing: "keep" } });
    const period = { amount: 3, unit: "hour" } as const;
    expect(workOutDueDate({ terms, period, start: instant("2013-02-09T14:00Z"), desk }).at).toEqual(
      instant("2013-02-10T11:00Z"),
    );
  });
});

describe("K15, K16: ways of counting (Koha t/Calendar.t)", () => {
  const desk = aDesk({
    zone: "Europe/London",
    weeks: [{ hours: aWeek([["09:00", "17:00"]], { sat: [], sun: [] }) }],
    closed: ["2012-07-04"],
  });
  const due = (start: string, days: number, terms: Parameters<typeof lent>[0]) =>
    workOutDueDate({
      terms: lent({ dayEnds: "same-time", ...terms }),
      period: { amount: days, unit: "day" },
      start: instant(start),
      desk,
    })
      .at.toZonedDateTimeISO(desk.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" });
  const DATEDUE = { closedDay: "next-open-day" } as const;
  const CALENDAR = { counts: "open-days", closedDay: "next-open-day" } as const;
  const DAYS = { closedDay: "stay" } as const;
  test.each([
    ["K15", "2012-07-03T10:00+01:00", 1, "Datedue", DATEDUE, "2012-07-05T10:00"],
    ["K15", "2012-07-03T10:00+01:00", 1, "Calendar", CALENDAR, "2012-07-05T10:00"],
    ["K15", "2012-07-03T10:00+01:00", 1, "Days", DAYS, "2012-07-04T10:00"],
    ["K15", "2012-07-03T10:00+01:00", 2, "Datedue", DATEDUE, "2012-07-05T10:00"],
    ["K16", "2012-07-23T11:53+01:00", 7, "Datedue", DATEDUE, "2012-07-30T11:53"],
    ["K16", "2012-07-23T11:53+01:00", 7, "Calendar", CALENDAR, "2012-08-01T11:53"],
    ["K16", "2012-07-23T11:53+01:00", 7, "Days", DAYS, "2012-07-30T11:53"],
  ])("%s: %s + %i days by %s", (_, start, days, __, terms, at) => {
    expect(due(start, days, terms)).toBe(at);
  });
});

test("E3: three weeks from 02:15 in Chicago meet the gap of daylight saving and are due at 03:15", () => {
  const { at } = workOutDueDate({
    terms: lent({ dayEnds: "same-time" }),
    period: { amount: 21, unit: "day" },
    start: instant("2026-02-15T02:15-06:00"),
    desk: aDesk({ zone: "America/Chicago" }),
  });
  expect(at.toZonedDateTimeISO("America/Chicago").toString()).toBe("2026-03-08T03:15:00-05:00[America/Chicago]");
});

describe("vacations and terms", () => {
  const thirty = { period: { amount: 30, unit: "day" }, desk: aDesk(), teaching: TEACHING } as const;

  test("a due day in the winter vacation moves to Friday of the second teaching week", () => {
    const due = workOutDueDate({
      ...thirty,
      terms: lent({ vacation: SECOND_WEEK_FRIDAY }),
      start: instant("2027-01-10T10:00+08:00"),
    });
    expect(due.at).toEqual(instant("2027-03-12T23:59+08:00"));
    expect(due.steps.map((step) => step.code)).toEqual(["period", "vacation", "day-ends"]);
    expect(due.steps[1]).toMatchObject({ from: "2027-02-09", on: "2027-03-12", reason: { zh: "寒假" } });
  });

  test("a card that ends in the vacation is stronger than the vacation rule", () => {
    const due = workOutDueDate({
      ...thirty,
      terms: lent({ vacation: SECOND_WEEK_FRIDAY }),
      start: instant("2027-01-10T10:00+08:00"),
      cardExpires: "2027-02-15",
    });
    expect(due.at).toEqual(instant("2027-02-15T23:59+08:00"));
  });

  test("without the next term on file the day stays and the step says so", () => {
    const due = workOutDueDate({
      ...thirty,
      teaching: { ...TEACHING, terms: TEACHING.terms.slice(0, 1) },
      terms: lent({ vacation: SECOND_WEEK_FRIDAY }),
      start: instant("2027-01-10T10:00+08:00"),
    });
    expect(due.at).toEqual(instant("2027-02-09T23:59+08:00"));
    expect(due.steps[1]?.code).toBe("stuck-no-next-term");
  });

  test.each([
    [1, "2027-01-24"],
    [2, "2027-07-18"],
  ])("a loan of %i terms made in autumn is due on %s", (amount, day) => {
    const due = workOutDueDate({
      ...thirty,
      period: { amount, unit: "term" },
      terms: lent(),
      start: instant("2026-10-10T10:00+08:00"),
    });
    expect(due.at).toEqual(instant(`${day}T23:59+08:00`));
  });
});

test("a loan of three terms is stuck at the last term on file and says so", () => {
  const due = workOutDueDate({
    terms: lent(),
    period: { amount: 3, unit: "term" },
    start: instant("2026-10-10T10:00+08:00"),
    desk: aDesk(),
    teaching: TEACHING,
  });
  expect(due.at).toEqual(instant("2027-07-18T23:59+08:00"));
  expect(due.steps[1]?.code).toBe("stuck-no-next-term");
});

describe("fixed due dates", () => {
  const desk = aDesk();
  const due = (as: "latest" | "earliest" | "exactly", start: string) =>
    dateAt(
      workOutDueDate({
        terms: lent({ fixedDue: [{ from: "2027-05-01", to: "2027-07-18", due: "2027-07-09", as }] }),
        period: { amount: 30, unit: "day" },
        start: instant(`${start}T10:00+08:00`),
        desk,
      }).at,
      "Asia/Shanghai",
    ).toString();
  test.each([
    ["latest", "2027-06-20", "2027-07-09"],
    ["latest", "2027-05-10", "2027-06-09"],
    ["earliest", "2027-05-10", "2027-07-09"],
    ["exactly", "2027-07-18", "2027-07-09"],
    ["latest", "2027-04-30", "2027-05-30"],
  ] as const)("%s, begun %s: due %s", (as, start, day) => {
    expect(due(as, start)).toBe(day);
  });
});

test("a loan day can end when the desk closes that day", () => {
  const desk = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { fri: [["08:00", "14:00"]] }) }] });
  const due = workOutDueDate({
    terms: lent({ dayEnds: "closing" }),
    period: { amount: 1, unit: "week" },
    start: instant("2026-11-13T10:00+08:00"),
    desk,
  });
  expect(due.at).toEqual(instant("2026-11-20T14:00+08:00"));
});

const someDesk = fc
  .record({
    zone: fc.constantFrom("Asia/Shanghai", "America/Chicago", "Europe/Berlin", "Australia/Lord_Howe"),
    closed: fc.uniqueArray(fc.constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun"), { maxLength: 5 }),
  })
  .map(({ zone, closed }) =>
    aDesk({
      zone,
      weeks: [{ hours: aWeek([["08:00", "22:00"]], Object.fromEntries(closed.map((day) => [day, []]))) }],
    }),
  );
const someStart = fc
  .integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2027, 8, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

test("a due day is open whenever the rule says that it moves, in any zone and on any day", () => {
  const rules = fc.constantFrom("next-open-day", "previous-open-day" as const);
  fc.assert(
    fc.property(someDesk, someStart, fc.integer({ min: 7, max: 120 }), rules, (desk, start, amount, closedDay) => {
      const due = workOutDueDate({ terms: lent({ closedDay }), period: { amount, unit: "day" }, start, desk });
      expect(isOpenDay(desk, dateAt(due.at, desk.zone))).toBe(true);
    }),
  );
});

test("a longer period is never due earlier", () => {
  fc.assert(
    fc.property(someDesk, someStart, fc.nat(100), fc.nat(30), (desk, start, days, more) => {
      const due = (amount: number) =>
        workOutDueDate({ terms: lent(), period: { amount, unit: "day" }, start, desk }).at.epochMilliseconds;
      expect(due(days + more)).toBeGreaterThanOrEqual(due(days));
    }),
  );
});
