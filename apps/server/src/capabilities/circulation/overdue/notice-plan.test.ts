import { openingFrom, Temporal, yunzeCalendars } from "@wenyuan/calendar";
import { describe, expect, it } from "vitest";
import { planDay } from "./notice-plan.ts";

const { desk: data } = yunzeCalendars(Temporal.PlainDate.from("2026-09-07"));
const desk = openingFrom(data);
const terms = { beforeDue: [3, 1], overdue: [1, 7], onOpenDays: false };
const on = (day: string, with_ = {}, opening = desk) =>
  planDay({ ...terms, ...with_ }, opening, Temporal.PlainDate.from(day)).map(({ from, kind, days }) => [
    Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(desk.zone).toPlainDate().toString(),
    kind,
    days,
  ]);

describe("what is said on a day", () => {
  it("is of what was due before it and will be due after it, each by its distance", () => {
    expect(on("2026-11-21")).toEqual([
      ["2026-11-14", "overdue", 7],
      ["2026-11-20", "overdue", 1],
      ["2026-11-22", "due-soon", -1],
      ["2026-11-24", "due-soon", -3],
    ]);
  });

  it("waits for an open day where the library wants that", () => {
    const closed = openingFrom({
      ...data,
      exceptions: [{ from: "2026-11-21", to: "2026-11-22", change: "closed", reason: { zh: "停电", en: "Power cut" } }],
    });
    expect(on("2026-11-21", { onOpenDays: true }, closed)).toEqual([]);
    expect(on("2026-11-23", { onOpenDays: true }, closed)).toContainEqual(["2026-11-20", "overdue", 1]);
  });

  it("is nothing where the policy plans nothing", () => {
    expect(on("2026-11-21", { beforeDue: [], overdue: [] })).toEqual([]);
  });

  it("carries what a reminder costs", () => {
    const planned = planDay(
      { ...terms, reminders: [{ afterDays: 14, fee: 150 }] },
      desk,
      Temporal.PlainDate.from("2026-11-21"),
    );
    expect(planned).toContainEqual(expect.objectContaining({ kind: "reminder", days: 14, fee: 150 }));
  });
});
