import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anOpening, aWeek, closedOn, instant } from "../testing/calendars.ts";
import { Temporal } from "../time/temporal.ts";
import { addOpenMinutes, openMinutesBetween } from "./open-minutes.ts";

const chicago = anOpening({ zone: "America/Chicago", weeks: [{ hours: aWeek([["00:00", "24:00"]]) }] });

describe("days that daylight saving makes longer or shorter", () => {
  test("the spring day has 23 hours", () => {
    const minutes = openMinutesBetween(chicago, instant("2026-03-08T00:00-06:00"), instant("2026-03-09T00:00-05:00"));
    expect(minutes).toBe(23 * 60);
  });
  test("the autumn day has 25 hours", () => {
    const minutes = openMinutesBetween(chicago, instant("2026-11-01T00:00-05:00"), instant("2026-11-02T00:00-06:00"));
    expect(minutes).toBe(25 * 60);
  });
  test("hours that lie in the gap do not exist", () => {
    const night = anOpening({ zone: "America/Chicago", weeks: [{ hours: aWeek([["02:00", "03:00"]]) }] });
    const day = [instant("2026-03-08T00:00-06:00"), instant("2026-03-09T00:00-05:00")] as const;
    expect(openMinutesBetween(night, ...day)).toBe(0);
  });
});

test("only open minutes are counted, over nights and a closed day", () => {
  const desk = anOpening({ exceptions: closedOn("2026-11-24") });
  const from = instant("2026-11-23T21:30+08:00");
  expect(openMinutesBetween(desk, from, instant("2026-11-25T08:20+08:00"))).toBe(50);
  expect(addOpenMinutes(desk, from, 50)).toEqual(instant("2026-11-25T08:20+08:00"));
});

test("a count used up at closing time ends at closing time", () => {
  expect(addOpenMinutes(anOpening(), instant("2026-11-23T21:00+08:00"), 60)).toEqual(instant("2026-11-23T22:00+08:00"));
});

const someInstant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const zones = fc.constantFrom("Asia/Shanghai", "America/Chicago", "Europe/Berlin", "Australia/Lord_Howe");
const someOpening = zones.map((zone) =>
  anOpening({
    zone,
    weeks: [
      {
        hours: aWeek(
          [
            ["01:30", "12:00"],
            ["13:00", "23:15"],
          ],
          { sun: [] },
        ),
      },
    ],
  }),
);

test("adding open minutes and measuring them agree, in zones with and without daylight saving", () => {
  fc.assert(
    fc.property(someOpening, someInstant, fc.integer({ min: 1, max: 6000 }), (opening, from, minutes) => {
      expect(openMinutesBetween(opening, from, addOpenMinutes(opening, from, minutes)!)).toBeCloseTo(minutes, 6);
    }),
  );
});

test("open time adds up over any point between", () => {
  fc.assert(
    fc.property(
      someOpening,
      someInstant,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (o, a, x, y) => {
        const b = a.add({ hours: x * 7 });
        const c = b.add({ hours: y * 7 });
        expect(openMinutesBetween(o, a, b) + openMinutesBetween(o, b, c)).toBeCloseTo(openMinutesBetween(o, a, c), 6);
      },
    ),
  );
});
