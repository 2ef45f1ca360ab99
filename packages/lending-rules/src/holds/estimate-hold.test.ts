import { Temporal } from "@wenyuan/calendar";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aDesk, aWeek, instant } from "../testing/desks.ts";
import { estimateHold, type HoldQuestion } from "./estimate-hold.ts";
import { keepUntil } from "./keep-until.ts";

const QUESTION: HoldQuestion = {
  ahead: 0,
  copies: [{ freeOn: "2026-09-25" }],
  turnaround: {
    loanDays: 30,
    shelfDays: { usual: 2, longest: 7 },
    lateDays: { usual: 0, slow: 5 },
    transitDays: 1,
    overdueDaysCountedOn: 30,
  },
  today: "2026-09-15",
};
const estimate = (with_: Partial<HoldQuestion>) => estimateHold({ ...QUESTION, ...with_ });

test("the first waits for the copy that is due first", () => {
  expect(estimate({ copies: [{ freeOn: "2026-10-20" }, { freeOn: "2026-09-25" }] })).toEqual({
    likely: "2026-09-26",
    latest: "2026-10-01",
    copies: 2,
    leftOut: 0,
  });
});

test("the second of one copy waits for a whole loan more", () => {
  // 25 September, a day in transit, two on the shelf, thirty with the first, a day in transit.
  expect(estimate({ ahead: 1 })?.likely).toBe("2026-10-29");
});

test("a copy overdue for two months is not counted on", () => {
  const gone = { freeOn: "2026-07-15", overdueDays: 62 };
  expect(estimate({ copies: [gone, { freeOn: "2026-09-25" }] })).toMatchObject({ copies: 1, leftOut: 1 });
});

test("nothing is promised when no copy can be counted on", () => {
  expect(estimate({ copies: [{ freeOn: "2026-07-15", overdueDays: 62 }] })).toBeUndefined();
  expect(estimate({ copies: [] })).toBeUndefined();
});

const someCopies = fc.array(
  fc.integer({ min: -20, max: 60 }).map((days) => ({
    freeOn: Temporal.PlainDate.from(QUESTION.today).add({ days }).toString(),
    ...(days < 0 && { overdueDays: -days }),
  })),
  { minLength: 1, maxLength: 6 },
);

test("the latest day is not before the likely one; more who stand before never help; another copy never hurts", () => {
  fc.assert(
    fc.property(someCopies, someCopies, fc.nat(12), (copies, more, ahead) => {
      const { likely, latest } = estimate({ copies, ahead })!;
      expect(latest >= likely).toBe(true);
      expect(estimate({ copies, ahead: ahead + 1 })!.likely >= likely).toBe(true);
      expect(estimate({ copies: [...copies, ...more], ahead })!.likely <= likely).toBe(true);
    }),
  );
});

test("a copy waits on the hold shelf until an open day", () => {
  const desk = aDesk({ weeks: [{ hours: aWeek([["08:00", "22:00"]], { sat: [], sun: [] }) }] });
  const monday = instant("2026-09-14T10:00+08:00");
  expect(keepUntil({ keepDays: 5, keepCounts: "days" }, monday, desk).toString()).toBe("2026-09-21");
  expect(keepUntil({ keepDays: 5, keepCounts: "open-days" }, monday, desk).toString()).toBe("2026-09-21");
  expect(keepUntil({ keepDays: 3, keepCounts: "days" }, monday, desk).toString()).toBe("2026-09-17");
});
