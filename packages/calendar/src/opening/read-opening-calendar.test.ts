import { describe, expect, test } from "vitest";
import { aCalendar, aWeek } from "../testing/calendars.ts";
import type { Hours } from "./opening-calendar.ts";
import { readOpeningCalendar } from "./read-opening-calendar.ts";

function faultsOf(value: unknown): string[] {
  const read = readOpeningCalendar(value);
  return read.ok ? [] : read.faults.map((fault) => `${fault.where}: ${fault.code}`);
}

const withMonday = (...hours: (readonly string[])[]) =>
  aCalendar({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { mon: hours as unknown as Hours[] }) }] });

test("a calendar written to JSON and read back is the same", () => {
  const calendar = aCalendar();
  expect(readOpeningCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({ ok: true, value: calendar });
});

describe("I5: the hours of a day (InvenioILS)", () => {
  test.each([
    ["overlapping", withMonday(["08:00", "12:00"], ["11:00", "18:00"]), "weeks[0].hours.mon[1]: hours-overlap"],
    ["touching", withMonday(["08:00", "12:00"], ["12:00", "18:00"]), "weeks[0].hours.mon[1]: hours-touch"],
    ["without its zero", withMonday(["8:00", "12:00"]), "weeks[0].hours.mon[0][0]: wrong-kind"],
    ["past midnight in one", withMonday(["20:00", "02:00"]), "weeks[0].hours.mon[0]: hours-reversed"],
    ["all days closed", aCalendar({ weeks: [{ hours: aWeek([]) }] }), "weeks[0].hours: never-open"],
  ])("%s is a fault", (_, calendar, fault) => {
    expect(faultsOf(calendar)).toEqual([fault]);
  });

  test("a weekday that is missing is a fault", () => {
    const { sun: _, ...six } = aWeek([["08:00", "22:00"]]);
    expect(faultsOf({ ...aCalendar(), weeks: [{ hours: six }] })).toEqual(["weeks[0].hours.sun: weekday-missing"]);
  });

  test("periods out of order are accepted", () => {
    expect(faultsOf(withMonday(["13:00", "18:00"], ["08:00", "12:00"]))).toEqual([]);
  });

  // InvenioILS refuses a third period. Many Chinese desks serve in the morning, the afternoon and the evening.
  test("three periods a day are accepted", () => {
    expect(faultsOf(withMonday(["08:00", "11:30"], ["14:00", "17:30"], ["18:30", "22:00"]))).toEqual([]);
  });
});

test("all faults are found at once, each with its place", () => {
  const faults = faultsOf({
    ...aCalendar(),
    zone: "Asia/Peking",
    colour: "red",
    weeks: [
      { from: "2026-02-30", hours: aWeek([["08:00", "22:00"]]) },
      { from: "2026-01-01", to: "2026-06-30", hours: aWeek([["08:00", "22:00"]]) },
      { from: "2026-06-30", hours: aWeek([["08:00", "22:00"]]) },
    ],
    exceptions: [{ from: "2026-03-02", to: "2026-03-01", change: "open", reason: { zh: "考试" } }],
  });
  expect(faults.toSorted()).toEqual(
    [
      "colour: unknown-key",
      "zone: wrong-kind",
      "weeks[0].from: wrong-kind",
      "weeks[2]: periods-overlap",
      "weeks[0]: periods-overlap",
      "exceptions[0]: range-reversed",
      "exceptions[0].hours: hours-missing",
      "exceptions[0].reason.en: wrong-kind",
    ].toSorted(),
  );
});

test("every fault says in both languages what is wrong and how to mend it", () => {
  const read = readOpeningCalendar({ kind: "shop", weeks: [] });
  if (read.ok) throw new Error("a shop is no library");
  for (const { what, mend } of read.faults) {
    for (const text of [what, mend]) expect([text.zh, text.en].every((words) => words.length > 0)).toBe(true);
  }
});

test.each([null, 7, "calendar", []])("%j is not a calendar", (value) => {
  expect(faultsOf(value)).toEqual([": wrong-kind"]);
});
