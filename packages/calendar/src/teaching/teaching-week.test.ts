import { describe, expect, test } from "vitest";
import { date, TEACHING } from "../testing/calendars.ts";
import { readTeachingCalendar } from "./read-teaching-calendar.ts";
import { dateInTerm, teachingDayOf, timetableDayOf, weeksIn } from "./teaching-week.ts";

describe("the teaching week of a date", () => {
  test.each([
    ["2026-09-07", 1, false],
    ["2026-09-13", 1, false],
    ["2026-09-14", 2, false],
    ["2027-01-11", 19, true],
    ["2027-01-24", 20, true],
  ])("%s is in week %i, exams %s", (day, week, exam) => {
    expect(teachingDayOf(TEACHING, date(day))).toMatchObject({ kind: "term", week, exam });
  });

  test("a day of the winter vacation names the vacation", () => {
    expect(teachingDayOf(TEACHING, date("2027-02-01"))).toMatchObject({
      kind: "vacation",
      vacation: { id: "winter-2027" },
    });
  });

  test("a day on which nothing is stated is between", () => {
    expect(teachingDayOf(TEACHING, date("2026-08-01"))).toEqual({ kind: "between" });
  });

  test("a term that starts on a Wednesday has its first week begin the Monday before", () => {
    const term = { id: "t", name: { zh: "秋", en: "Autumn" }, from: "2026-09-02", to: "2026-12-20" };
    expect(teachingDayOf({ ...TEACHING, terms: [term] }, date("2026-09-07"))).toMatchObject({ week: 2 });
    expect(dateInTerm(term, 1, "mon")).toBeUndefined();
    expect(dateInTerm(term, 2, "mon")?.toString()).toBe("2026-09-07");
  });
});

test("autumn has twenty weeks", () => {
  expect(weeksIn(TEACHING.terms[0]!)).toBe(20);
});

test("a make-up Sunday is taught by another day’s timetable", () => {
  expect(timetableDayOf(TEACHING, date("2026-09-20"))).toBe("thu");
  expect(timetableDayOf(TEACHING, date("2026-09-21"))).toBe("mon");
  expect(timetableDayOf(TEACHING, date("2027-02-01"))).toBeUndefined();
});

describe("reading a teaching calendar", () => {
  test("the demonstration’s year is valid", () => {
    expect(readTeachingCalendar(JSON.parse(JSON.stringify(TEACHING)))).toEqual({ ok: true, value: TEACHING });
  });

  test("exam weeks beyond the term, a vacation in a term and an id used twice are faults", () => {
    const [autumn, spring] = TEACHING.terms;
    const read = readTeachingCalendar({
      ...TEACHING,
      terms: [{ ...autumn, examWeeks: [21] }, spring],
      vacations: [{ id: "2027-spring", name: { zh: "春假", en: "Break" }, from: "2027-04-05", to: "2027-04-09" }],
    });
    expect(read.ok ? [] : read.faults.map(({ where, code }) => `${where}: ${code}`)).toEqual([
      "terms[0].examWeeks[0]: beyond-term",
      "vacations[0]: periods-overlap",
      "vacations[0].id: id-twice",
    ]);
  });
});
