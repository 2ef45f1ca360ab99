import { openingFrom, Temporal, yunzeCalendars } from "@wenyuan/calendar";
import { describe, expect, test } from "vitest";
import { YUNZE_POLICIES, YUNZE_SUSPENSION_ONLY } from "../demonstration/yunze-policies.ts";
import { aCase } from "../testing/policies.ts";
import { daysPlayed, playLoan } from "./play-loan.ts";

const { desk: data, teaching } = yunzeCalendars(Temporal.PlainDate.from("2026-09-07"));
const desk = openingFrom(data);
const start = Temporal.Instant.from("2026-09-15T10:00+08:00");
const dayOf = (at: Temporal.Instant | undefined) => at?.toZonedDateTimeISO(desk.zone).toPlainDate().toString();
const play = (set = YUNZE_POLICIES, at = aCase()) => playLoan(set, { at, start, desk, teaching, price: 4500 });

describe("an undergraduate's book, played from 15 September", () => {
  test("is due in thirty days and renewed once for thirty more", () => {
    const { first, renewals } = play();
    expect(dayOf(first?.due.at)).toBe("2026-10-15");
    expect(first?.steps[0]?.zh).toBe("按借期是10月15日（周四）");
    expect(renewals.map(({ due }) => dayOf(due.at))).toEqual(["2026-11-14"]);
  });

  test("is spoken of before and after its last due day", () => {
    expect(play().notices.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "due-soon 2026-11-11",
      "due-soon 2026-11-13",
      "overdue 2026-11-15",
      "overdue 2026-11-21",
      "overdue 2026-11-28",
      "overdue 2026-12-14",
    ]);
  });

  test("costs ten fen a day up to the cap", () => {
    const late = play().late.map(({ days, fine }) => [days, fine?.total.minor]);
    expect(late.slice(0, 3)).toEqual([
      [1, 10],
      [3, 30],
      [7, 70],
    ]);
    expect(late.at(-1)).toEqual([120, 1000]);
  });

  test("suspends instead of charging where the library has no fines", () => {
    const [first] = play(YUNZE_SUSPENSION_ONLY).late;
    expect(first?.fine).toBeUndefined();
    expect(first?.suspendedUntil?.toString()).toBe("2026-11-16");
  });
});

test("what is not lent has neither due date nor notices", () => {
  expect(play(YUNZE_POLICIES, aCase({ itemType: "reference" }))).toEqual({ renewals: [], notices: [], late: [] });
});

test("the days of a loan say which are closed and why", () => {
  const days = daysPlayed(
    openingFrom({
      ...data,
      exceptions: [{ from: "2026-09-16", to: "2026-09-16", change: "closed", reason: { zh: "停电", en: "Power cut" } }],
    }),
    {
      from: start,
      to: start.add({ hours: 48 }),
    },
  );
  expect(days).toMatchObject([
    { date: "2026-09-15", open: true },
    { date: "2026-09-16", open: false, reason: { zh: "停电" } },
    { date: "2026-09-17", open: true },
  ]);
});
