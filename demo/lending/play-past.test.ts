import { beforeAll, describe, expect, it } from "vitest";
import { demoItems } from "../items/demo-items.ts";
import { demoReaders } from "../people/demo-readers.ts";
import { type OpenDay, type PastStage, type PlayedDay, type PlayedLoan, playPast } from "./play-past.ts";
import { rhythmOf } from "./term-rhythm.ts";

const now = new Date("2026-11-21T04:00:00Z");
const dayMs = 86_400_000;
const period = 30 * dayMs;

/** Two terms of twenty weeks with six weeks between them, open every day. */
const days = Array.from({ length: 46 * 7 }, (_, n): OpenDay => {
  const week = Math.floor(n / 7) + 1;
  const weekday = (n % 7) + 1;
  return {
    startsAt: new Date(now.getTime() - (46 * 7 - n) * dayMs),
    daysAgo: 46 * 7 - n,
    academicYearsAgo: week <= 20 ? 1 : 0,
    day:
      week > 20 && week <= 26
        ? { kind: "vacation", weekday }
        : { kind: "term", week: week <= 20 ? week : week - 26, weekday },
  };
});

const items = demoItems();
const kept = new Set(items.slice(0, 200).map(({ barcode }) => barcode));
const stage: PastStage = {
  now,
  year: 2026,
  readers: demoReaders(2026),
  items,
  days,
  loans: 6_000,
  neededSince: ({ barcode }) => (kept.has(barcode) ? 100 : 0),
  dueOf: (item, _borrower, lentAt) => (item.kind === "book" ? new Date(lentAt.getTime() + period) : undefined),
};

let played: PlayedDay[];
let loans: PlayedLoan[];
beforeAll(() => {
  played = [...playPast(stage)];
  loans = played.flatMap((day) => day.loans);
});

const inWeek = (of: (day: OpenDay["day"]) => boolean) =>
  played.reduce((sum, { loans: some }, n) => sum + (of(days[n]!.day) ? some.length : 0), 0);

describe("the demonstration's past", () => {
  it("is the same every time", () => {
    expect([...playPast(stage)].slice(0, 60)).toEqual(played.slice(0, 60));
  });

  it("has nearly as many loans as were asked for, all of them over", () => {
    expect(loans.length).toBeGreaterThan(4_500);
    expect(loans.filter(({ lentAt, returnedAt }) => returnedAt <= lentAt || returnedAt > now)).toEqual([]);
  });

  it("lends a copy to one reader at a time, and none before it was acquired", () => {
    for (const [, of] of Map.groupBy(loans, ({ item }) => item.barcode)) {
      const inOrder = of.toSorted((a, b) => a.lentAt.getTime() - b.lentAt.getTime());
      for (const [n, loan] of inOrder.slice(1).entries())
        expect(loan.lentAt.getTime()).toBeGreaterThan(inOrder[n]?.returnedAt.getTime() ?? 0);
      const acquired = now.getTime() - (of[0]?.item.acquiredDaysAgo ?? 0) * dayMs;
      expect(inOrder[0]?.lentAt.getTime()).toBeGreaterThan(acquired);
    }
  });

  it("gives a copy back before lending of today needs it", () => {
    const late = loans.filter(
      ({ item, returnedAt }) => kept.has(item.barcode) && returnedAt.getTime() > now.getTime() - 100 * dayMs,
    );
    expect(late).toEqual([]);
  });

  it("lends nobody more while he has something overdue", () => {
    for (const [, of] of Map.groupBy(loans, ({ borrower }) => borrower.key))
      for (const late of of.filter(
        ({ lentAt, renewedAt, returnedAt }) => !renewedAt && returnedAt.getTime() > lentAt.getTime() + period,
      )) {
        const meanwhile = of.filter(
          ({ lentAt }) => lentAt.getTime() > late.lentAt.getTime() + period && lentAt < late.returnedAt,
        );
        expect(meanwhile).toEqual([]);
      }
  });

  it("goes with the term: three times as much in the third week as in that of exams, little in vacations", () => {
    const third = inWeek((day) => day.kind === "term" && day.week === 3);
    expect(third).toBeGreaterThan(2.5 * inWeek((day) => day.kind === "term" && day.week === 20));
    expect(third / 2).toBeGreaterThan(4 * (inWeek(({ kind }) => kind === "vacation") / 6));
  });

  it("has favourites: a tenth of the titles makes a third of the loans or more", () => {
    const counts = [...Map.groupBy(loans, ({ item }) => item.workId).values()].map(({ length }) => length);
    const liked = counts
      .toSorted((a, b) => b - a)
      .slice(0, Math.floor(new Set(items.map(({ workId }) => workId)).size / 10));
    expect(liked.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(loans.length / 3);
  });

  it("knows those who came later only as somebody of their kind who has left", () => {
    const former = loans.filter(({ borrower }) => borrower.campusNumber === undefined);
    expect(former.length).toBeGreaterThan(100);
    expect(former.every(({ borrower }) => borrower.key.startsWith("former 1 "))).toBe(true);
  });
});

it("a Monday of the third week is a busy day, a Sunday in a vacation is not", () => {
  expect(rhythmOf({ kind: "term", week: 3, weekday: 1 })).toBeGreaterThan(1.5);
  expect(rhythmOf({ kind: "vacation", weekday: 7 })).toBeLessThan(0.2);
});
