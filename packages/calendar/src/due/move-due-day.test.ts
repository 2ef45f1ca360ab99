import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOpenDay } from "../opening/open-days.ts";
import { anOpening, aWeek, closedOn, date, KOHA, TEACHING } from "../testing/calendars.ts";
import { moveOffClosedDay, moveOutOfVacation } from "./move-due-day.ts";
import { CLOSED_DAY_RULES, SECOND_WEEK_FRIDAY } from "./move-rule.ts";

test("K15: 2012-07-04 is closed: stays by `stay`, moves to 07-05 by `next-open-day`", () => {
  expect(moveOffClosedDay(KOHA, date("2012-07-04"), "stay").date).toBe("2012-07-04");
  expect(moveOffClosedDay(KOHA, date("2012-07-04"), "next-open-day").date).toBe("2012-07-05");
});

test("the last open day before is found over a weekend", () => {
  expect(moveOffClosedDay(KOHA, date("2012-11-25"), "previous-open-day")).toEqual({
    moved: true,
    date: "2012-11-23",
    from: "2012-11-25",
    because: "closed",
  });
});

test("K9: three Saturdays closed, the same weekday is three weeks on", () => {
  const opening = anOpening({ exceptions: closedOn("2013-02-16", "2013-02-23", "2013-03-02") });
  expect(moveOffClosedDay(opening, date("2013-02-16"), "next-open-same-weekday").date).toBe("2013-03-09");
});

test("a day that should move and cannot says so instead of guessing", () => {
  const closing = anOpening({ weeks: [{ to: "2026-01-31", hours: aWeek([["08:00", "22:00"]]) }] });
  expect(moveOffClosedDay(closing, date("2026-02-01"), "next-open-day")).toEqual({
    moved: "stuck",
    date: "2026-02-01",
    because: "no-open-day",
  });
});

describe("a due day in a vacation", () => {
  test("moves to Friday of the second teaching week", () => {
    expect(moveOutOfVacation(TEACHING, date("2027-02-10"), SECOND_WEEK_FRIDAY)).toEqual({
      moved: true,
      date: "2027-03-12",
      from: "2027-02-10",
      because: "vacation",
    });
  });
  test("stays when it lies in a term", () => {
    expect(moveOutOfVacation(TEACHING, date("2027-01-22"), SECOND_WEEK_FRIDAY).moved).toBe(false);
  });
  test("stays when the vacation is shorter than the rule asks", () => {
    expect(moveOutOfVacation(TEACHING, date("2027-02-10"), { ...SECOND_WEEK_FRIDAY, fromDays: 40 }).moved).toBe(false);
  });
  test("is stuck while the next term is not on file", () => {
    const year = { ...TEACHING, terms: TEACHING.terms.slice(0, 1) };
    expect(moveOutOfVacation(year, date("2027-02-10"), SECOND_WEEK_FRIDAY)).toMatchObject({
      moved: "stuck",
      because: "no-next-term",
    });
  });
});

test("no rule but `stay` leaves a due day on a closed day", () => {
  const closed = fc.uniqueArray(fc.constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun"), { maxLength: 6 });
  fc.assert(
    fc.property(closed, fc.nat(3000), fc.constantFrom(...CLOSED_DAY_RULES), (days, offset, rule) => {
      const opening = anOpening({
        weeks: [{ hours: aWeek([["08:00", "17:00"]], Object.fromEntries(days.map((day) => [day, []]))) }],
      });
      const moved = moveOffClosedDay(opening, date("2024-01-01").add({ days: offset }), rule);
      const open = isOpenDay(opening, date(moved.date));
      // A weekday that is always closed has no open day of its own; then the move says that it is stuck.
      expect(open || rule === "stay" || moved.moved === "stuck").toBe(true);
      if (moved.moved === "stuck") expect(rule).toBe("next-open-same-weekday");
    }),
  );
});
