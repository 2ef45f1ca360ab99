import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fined } from "../terms/fine-terms.ts";
import { aDesk, aWeek, instant } from "../testing/desks.ts";
import type { FineQuestion } from "./fine.ts";
import { workOutFine } from "./work-out-fine.ts";

/** One yuan a day, no cap. */
function fined(with_: Partial<Fined> = {}): Fined {
  return {
    charge: true,
    amount: 100,
    each: { amount: 1, unit: "day" },
    at: "end",
    openTimeOnly: false,
    capAtPrice: false,
    ...with_,
  };
}

const DESK = aDesk();
const DUE = instant("2026-03-02T23:59+08:00");

function fine(terms: Partial<Fined>, lateMinutes: number, facts: Partial<FineQuestion> = {}): number {
  const until = DUE.add({ minutes: lateMinutes });
  return workOutFine({ terms: fined(terms), currency: "CNY", due: DUE, until, desk: DESK, ...facts }).total.minor;
}
const days = (count: number) => count * 1440;

describe("Koha CalcFine.t and Fines.t", () => {
  const january = {
    due: instant("2000-01-01T23:59Z"),
    until: instant("2000-01-30T11:00Z"),
    desk: aDesk({ zone: "Europe/London" }),
  };
  test("K20: due 1 January, back 30 January, one a day: 29", () => {
    expect(fine({}, 0, january)).toBe(2900);
  });
  test("K21: no more than the price of 5", () => {
    expect(fine({ capAtPrice: true }, 0, { ...january, price: 500 })).toBe(500);
  });
  test.each([
    [4, 0],
    [9, 100],
  ])("K23: a week is charged when it is over: %i days late cost %i", (late, cost) => {
    expect(fine({ each: { amount: 7, unit: "day" } }, days(late))).toBe(cost);
  });
  test.each([
    [3, "deducted", 0],
    [4, "deducted", 100],
    [4, "threshold", 400],
    [3, "threshold", 0],
  ] as const)("derived from K25: grace 3, %i days late, %s: %i", (late, as, cost) => {
    expect(fine({ grace: { amount: 3, unit: "day", as } }, days(late))).toBe(cost);
  });
  test("K25: only open days count when closed ones are free", () => {
    const desk = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sat: [], sun: [] }) }] });
    // Monday 2 March to Monday 9 March: seven days, five of them open.
    expect(fine({ openTimeOnly: true }, days(7), { desk })).toBe(500);
    expect(fine({ openTimeOnly: false }, days(7), { desk })).toBe(700);
  });
  test.each([
    ["2026-03-06", "2026-03-09", 100],
    ["2026-03-02", "2026-03-07", 400],
    ["2026-03-07", "2026-03-08", 0],
  ])("K25: due %s, back %s, weekends free: %i", (due, back, cost) => {
    const desk = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sat: [], sun: [] }) }] });
    const facts = { due: instant(`${due}T23:59+08:00`), until: instant(`${back}T10:00+08:00`), desk };
    expect(fine({ openTimeOnly: true }, 0, facts)).toBe(cost);
  });
  test("K25: a week charged at its start costs from its first day", () => {
    expect(fine({ each: { amount: 1, unit: "week" }, at: "start" }, days(1))).toBe(100);
    expect(fine({ each: { amount: 1, unit: "week" }, at: "start" }, days(8))).toBe(200);
  });
  test("K25: a part of an hour counts as one", () => {
    expect(fine({ each: { amount: 1, unit: "hour" } }, 61)).toBe(200);
  });
  test("K25: the cap on a reader reduces the newest fine", () => {
    expect(fine({ capPerReader: 1000 }, days(8), { owedElsewhere: 700 })).toBe(300);
    expect(fine({ capPerReader: 1000 }, days(8), { owedElsewhere: 1200 })).toBe(0);
  });
});

test("E1: a loan of seven days made twenty days ago costs thirteen daily charges", () => {
  const due = instant("2026-03-08T23:59-05:00");
  const { lines } = workOutFine({
    terms: fined(),
    currency: "USD",
    due,
    until: instant("2026-03-21T10:00-05:00"),
    desk: aDesk({ zone: "America/Chicago" }),
  });
  expect(lines.find((line) => line.code === "charge")).toMatchObject({ periods: 13 });
});

describe("F1–F8: intervals, caps and recall rates (FOLIO OverdueFineServiceTest)", () => {
  const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 44_640, year: 525_600 } as const;
  const UNITS = Object.keys(MINUTES) as (keyof typeof MINUTES)[];
  const cases = UNITS.flatMap((unit) => [
    { unit, intervals: 5, recalled: false, cost: 500 },
    { unit, intervals: 15, recalled: false, cost: 1000 },
    { unit, intervals: 5, recalled: true, cost: 1500 },
    { unit, intervals: 15, recalled: true, cost: 3000 },
  ]);
  test.each(cases)("$intervals × $unit late, recalled $recalled: $cost", ({ unit, intervals, recalled, cost }) => {
    const terms = {
      each: { amount: 1, unit },
      at: "start",
      capPerItem: 1000,
      recalled: { amount: 300, capPerItem: 3000, ignoreGrace: false },
    } as const;
    expect(fine(terms, intervals * MINUTES[unit], { recalled })).toBe(cost);
  });
});

describe("F9: grace is a threshold and not deducted (FOLIO)", () => {
  test.each([
    [10, 5, "minute", 1000],
    [10, 12, "minute", 0],
    [10, 10, "minute", 0],
    [255, 4, "hour", 25_500],
    [255, 5, "hour", 0],
    [4350, 3, "day", 435_000],
    [4350, 4, "day", 0],
    [20_200, 2, "week", 2_020_000],
    [20_200, 3, "week", 0],
    [44_700, 1, "month", 4_470_000],
    [44_700, 2, "month", 0],
  ] as const)("%i minutes late, grace %i %s: %i", (late, amount, unit, cost) => {
    expect(fine({ each: { amount: 1, unit: "minute" }, grace: { amount, unit, as: "threshold" } }, late)).toBe(cost);
  });

  test("after a recall there is no grace when the terms say so", () => {
    const terms = {
      each: { amount: 1, unit: "minute" },
      grace: { amount: 12, unit: "minute", as: "threshold" },
      recalled: { amount: 100, ignoreGrace: true },
    } as const;
    expect(fine(terms, 10, { recalled: true })).toBe(1000);
    expect(fine(terms, 10)).toBe(0);
  });
});

test("what is back in time, or on its due day, costs nothing and has no lines", () => {
  for (const late of [-days(3), 0]) {
    const until = DUE.add({ minutes: late });
    const terms = fined();
    expect(workOutFine({ terms, currency: "CNY", due: DUE, until, desk: DESK })).toEqual({
      total: { minor: 0, currency: "CNY" },
      lines: [],
    });
  }
});

const someTerms: fc.Arbitrary<Fined> = fc.record({
  charge: fc.constant(true),
  amount: fc.integer({ min: 1, max: 500 }),
  each: fc.record({
    amount: fc.integer({ min: 1, max: 10 }),
    unit: fc.constantFrom("minute", "hour", "day", "week", "month" as const),
  }),
  at: fc.constantFrom("start", "end" as const),
  grace: fc.record({
    amount: fc.integer({ min: 0, max: 5 }),
    unit: fc.constantFrom("minute", "hour", "day", "week" as const),
    as: fc.constantFrom("threshold", "deducted" as const),
  }),
  openTimeOnly: fc.boolean(),
  capPerItem: fc.integer({ min: 0, max: 5000 }),
  capAtPrice: fc.boolean(),
});
const someLateness = fc.integer({ min: -2000, max: 90 * 1440 });

test("a fine never falls as days go by, and never passes its cap", () => {
  fc.assert(
    fc.property(someTerms, someLateness, fc.nat(10_000), (terms, late, more) => {
      const first = fine(terms, late, { price: 3000 });
      const second = fine(terms, late + more, { price: 3000 });
      expect(second).toBeGreaterThanOrEqual(first);
      expect(second).toBeLessThanOrEqual(terms.capPerItem ?? Number.MAX_SAFE_INTEGER);
      if (terms.capAtPrice) expect(second).toBeLessThanOrEqual(3000);
    }),
  );
});

test("the lines of a fine add up to its total", () => {
  fc.assert(
    fc.property(someTerms, someLateness, (terms, late) => {
      const until = DUE.add({ minutes: late });
      const { total, lines } = workOutFine({ terms, currency: "CNY", due: DUE, until, desk: DESK, price: 3000 });
      const sum = lines.reduce(
        (all, line) => all + (line.code === "charge" || line.code === "cap" ? line.amount.minor : 0),
        0,
      );
      expect(sum).toBe(total.minor);
    }),
  );
});
