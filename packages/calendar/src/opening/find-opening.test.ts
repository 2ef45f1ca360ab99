import { describe, expect, test } from "vitest";
import { anOpening, aWeek, closedOn, instant } from "../testing/calendars.ts";
import { closingAfter, isOpenAt, lastOpenMoment, nextOpening } from "./find-opening.ts";

const desk = anOpening({ exceptions: closedOn("2026-11-24") });

describe("a desk open from 8 to 22", () => {
  test.each([
    ["2026-11-23T08:00+08:00", true],
    ["2026-11-23T07:59:59.999+08:00", false],
    ["2026-11-23T21:59:59+08:00", true],
    ["2026-11-23T22:00+08:00", false],
    ["2026-11-24T12:00+08:00", false],
  ])("at %s: open %s", (at, open) => {
    expect(isOpenAt(desk, instant(at))).toBe(open);
  });

  test("opens next after the closed day", () => {
    expect(nextOpening(desk, instant("2026-11-23T22:00+08:00"))).toEqual(instant("2026-11-25T08:00+08:00"));
  });

  test("is open from now when it is open now", () => {
    const now = instant("2026-11-23T10:15+08:00");
    expect(nextOpening(desk, now)).toEqual(now);
  });

  test("was last open when it closed, or is until now", () => {
    expect(lastOpenMoment(desk, instant("2026-11-24T12:00+08:00"))).toEqual(instant("2026-11-23T22:00+08:00"));
    const now = instant("2026-11-23T10:15+08:00");
    expect(lastOpenMoment(desk, now)).toEqual(now);
  });
});

test("a room open day and night closes where the nights stop", () => {
  const room = anOpening({
    weeks: [{ hours: aWeek([["00:00", "24:00"]], { sun: [["00:00", "20:00"]] }) }],
  });
  expect(closingAfter(room, instant("2026-11-20T23:00+08:00"))).toEqual(instant("2026-11-22T20:00+08:00"));
  expect(closingAfter(room, instant("2026-11-22T21:00+08:00"))).toBeUndefined();
});

test("the question is asked in the calendar's zone, wherever the instant was written", () => {
  expect(isOpenAt(desk, instant("2026-11-23T00:30Z"))).toBe(true);
  expect(isOpenAt(desk, instant("2026-11-23T23:30Z"))).toBe(false);
});

test("a room that is open day and night never closes, one that closes for good does", () => {
  const always = { hours: aWeek([["00:00", "24:00"]]) };
  const now = instant("2026-11-20T23:00+08:00");
  expect(closingAfter(anOpening({ weeks: [always] }), now)).toBe("never");
  expect(closingAfter(anOpening({ weeks: [{ ...always, to: "2026-12-31" }] }), now)).toEqual(
    instant("2027-01-01T00:00+08:00"),
  );
});
