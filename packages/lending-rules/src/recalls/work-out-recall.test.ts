import { Temporal } from "@wenyuan/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Period } from "../terms/period.ts";
import { aDesk, aWeek, instant } from "../testing/desks.ts";
import { isCurrent, RECALL_STATES, type RecallState } from "./recall-state.ts";
import { type RecallQuestion, workOutRecall } from "./work-out-recall.ts";

const LENT = instant("2026-09-07T10:00+08:00");
const days = (amount: number): Period => ({ amount, unit: "day" });
const weeks = (amount: number): Period => ({ amount, unit: "week" });

/** A loan of three weeks, called back a day after it was made. */
function recall(terms: { guaranteed?: Period; returnWithin?: Period }, with_: Partial<RecallQuestion> = {}) {
  return workOutRecall({
    terms: { allowed: true, ...terms },
    lentAt: LENT,
    due: LENT.add({ hours: 21 * 24 }),
    now: LENT.add({ hours: 24 }),
    desk: aDesk(),
    ...with_,
  });
}
const after = (count: number) => LENT.add({ hours: count * 24 });

describe("F11: a three-week loan is recalled (FOLIO)", () => {
  test("without recall periods it is due now", () => {
    expect(recall({})).toEqual({ at: after(1), because: "at-once" });
  });
  test("guaranteed 2 weeks, return within 2 months: unchanged", () => {
    expect(recall({ guaranteed: weeks(2), returnWithin: { amount: 2, unit: "month" } })).toEqual({
      at: after(21),
      because: "due-sooner",
    });
  });
  test("guaranteed 2 weeks, return within 1: two weeks after it was lent", () => {
    expect(recall({ guaranteed: weeks(2), returnWithin: weeks(1) })).toEqual({ at: after(14), because: "guaranteed" });
  });
  test("return within a week only: a week from now", () => {
    expect(recall({ returnWithin: weeks(1) })).toEqual({ at: after(8), because: "return-within" });
  });
  test("guaranteed 2 weeks only: two weeks after it was lent", () => {
    expect(recall({ guaranteed: weeks(2) }).at).toEqual(after(14));
  });
  test("a day that falls on a closed weekend moves to Monday", () => {
    const desk = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sat: [], sun: [] }) }] });
    // Lent on Friday 4 September: eight days on is Saturday the 12th.
    const lentAt = instant("2026-09-04T10:00+08:00");
    const due = workOutRecall({
      terms: { allowed: true, guaranteed: days(8), returnWithin: weeks(1) },
      lentAt,
      due: lentAt.add({ hours: 21 * 24 }),
      now: lentAt,
      desk,
    });
    expect(due.at).toEqual(instant("2026-09-14T10:00+08:00"));
    expect(due.movedFrom).toEqual(instant("2026-09-12T10:00+08:00"));
  });
  test("a second recall does not change the date; after a cancelled one a new one does", () => {
    const first = recall({ returnWithin: weeks(1) });
    const later = { now: after(3), due: first.at };
    expect(recall({ returnWithin: days(2) }, { ...later, alreadyRecalled: true })).toEqual({
      at: first.at,
      because: "already-recalled",
    });
    expect(recall({ returnWithin: days(2) }, { ...later, alreadyRecalled: false }).at).toEqual(after(5));
  });
  test("what is overdue when it is recalled is not given time", () => {
    expect(recall({ returnWithin: weeks(1) }, { now: after(30) })).toEqual({ at: after(21), because: "due-sooner" });
  });
});

test("K53: a rule of three days is due in three days at the loan’s time of day", () => {
  expect(recall({ returnWithin: days(3) }).at).toEqual(instant("2026-09-11T10:00+08:00"));
});

describe("lent less than 15 days: back by day 22; else 7 days after notice", () => {
  const terms = { guaranteed: days(22), returnWithin: days(7) };
  const due = after(60);
  test.each([
    [1, 22],
    [14, 22],
    [15, 22],
    [16, 23],
    [40, 47],
    [58, 60],
  ])("recalled on day %i: due on day %i", (day, on) => {
    expect(recall(terms, { now: after(day), due }).at).toEqual(after(on));
  });
});

test("a recall never gives a reader more time, nor less than is guaranteed", () => {
  const someDays = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(someDays, someDays, someDays, someDays, (guaranteed, within, lentFor, until) => {
      const due = after(until);
      const { at } = recall({ guaranteed: days(guaranteed), returnWithin: days(within) }, { now: after(lentFor), due });
      expect(Temporal.Instant.compare(at, due)).toBeLessThanOrEqual(0);
      expect(at.equals(due) || Temporal.Instant.compare(at, after(guaranteed)) >= 0).toBe(true);
    }),
  );
});

test("K53: what is requested, overdue, waiting or in transit is current, the rest is finished", () => {
  const states = Object.keys(RECALL_STATES) as RecallState[];
  expect(states.filter((state) => isCurrent(state))).toEqual(["requested", "overdue", "waiting", "in-transit"]);
  expect(states.filter((state) => !isCurrent(state))).toEqual(["fulfilled", "cancelled", "expired"]);
});
