import { expect, test } from "vitest";
import { aCalendar, date } from "../testing/calendars.ts";
import { CHINA_2026 } from "./china-2026.ts";
import { findMissingYears } from "./find-missing-years.ts";
import { readOfficialYear } from "./read-official-year.ts";

const range = { from: date("2026-06-01"), to: date("2028-01-31") };
const following = aCalendar({ official: { region: "CN", daysOff: [], makeUp: "mon" } });

test("warns of each year whose days off are not loaded", () => {
  const warnings = findMissingYears(following, [CHINA_2026], range);
  expect(warnings.map((warning) => warning.what.zh.match(/\d{4}/)?.[0])).toEqual(["2027", "2028"]);
  expect(warnings[0]).toMatchObject({ code: "official-year-missing", where: "desk.official" });
});

test("is silent for a calendar that follows no official days", () => {
  expect(findMissingYears(aCalendar(), [], range)).toEqual([]);
});

test("the shipped year is valid", () => {
  expect(readOfficialYear(JSON.parse(JSON.stringify(CHINA_2026)))).toEqual({ ok: true, value: CHINA_2026 });
});

test("a day of another year in a year's list is a fault", () => {
  const [first, ...rest] = CHINA_2026.holidays;
  const read = readOfficialYear({ ...CHINA_2026, holidays: [{ ...first, to: "2062-01-03" }, ...rest] });
  expect(read).toMatchObject({ ok: false, faults: [{ code: "other-year", where: "holidays[0].to" }] });
});
