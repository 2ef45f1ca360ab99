import { Temporal } from "@wenyuan/calendar";
import { expect, it } from "vitest";
import { readDays } from "./weeks.ts";

const saturday = Temporal.PlainDate.from("2026-11-21");
const said = (week: string) => {
  const { from, to, week: chosen } = readDays(week, saturday);
  return [from, to, chosen].map((day) => day?.toString());
};

it("takes the week, from Monday to Sunday, that a day lies in", () => {
  expect(said("2026-11-18")).toEqual(["2026-11-16", "2026-11-22", "2026-11-16"]);
  expect(said("2026-11-16")).toEqual(["2026-11-16", "2026-11-22", "2026-11-16"]);
  expect(said("2026-11-15")).toEqual(["2026-11-09", "2026-11-15", "2026-11-09"]);
});

it.each(["", "yesterday", "2026-02-30", "2026-13-01"])("takes the last thirty days for %j", (week) => {
  expect(said(week)).toEqual(["2026-10-23", "2026-11-21", undefined]);
});
