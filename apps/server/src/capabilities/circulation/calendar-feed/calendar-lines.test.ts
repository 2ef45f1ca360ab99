import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, writeIcs } from "./calendar-lines.ts";

const changedAt = new Date("2026-11-21T02:00:00Z");
const event = (summary: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "loan-1@library.test",
  summary,
  at: "2026-12-21",
  changedAt,
  ...more,
});
const calendar = (...events: CalendarEvent[]) => writeIcs({ name: "应还的书", language: "zh-CN", events });

describe("a calendar", () => {
  it("has lines of at most 75 octets, ended by CRLF, broken between characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (summary) => {
        const text = calendar(event(summary));
        expect(text.endsWith("\r\n")).toBe(true);
        const lines = text.split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
      }),
    );
  });

  it("gives no text a way to end its line", () => {
    const text = calendar(event("《红楼梦》\r\nATTENDEE:mailto:x@example.org"));
    expect(text.split("\r\n").some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  });
});

const reader = `
import sys, json
from icalendar import Calendar
c = Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[str(e["SUMMARY"]), e["DTSTART"].dt.isoformat(), str(e["UID"]), len(e.walk("VALARM"))] for e in c.walk("VEVENT")]))`;
const python = spawnSync("/usr/bin/python3", ["-c", "import icalendar"]).status === 0;
if (!python) console.warn("SKIPPED: python3-icalendar is not installed; no foreign reader judges the calendar");

const read: (text: string) => unknown = (text) =>
  JSON.parse(spawnSync("/usr/bin/python3", ["-c", reader], { input: text }).stdout.toString());

describe.skipIf(!python)("icalendar for Python reads", () => {
  it("titles with commas, semicolons, backslashes and line breaks, days and moments", () => {
    const events = [
      event("应还：《算法导论, 第三版; 上》\\ 复本", { remindDays: 1 }),
      event("Due: a short loan\nat noon", { uid: "2", at: new Date("2026-12-21T04:00:00Z") }),
      event("很长的题名".repeat(30), { uid: "3" }),
    ];
    expect(read(calendar(...events))).toEqual([
      ["应还：《算法导论, 第三版; 上》\\ 复本", "2026-12-21", "loan-1@library.test", 1],
      ["Due: a short loan\nat noon", "2026-12-21T04:00:00+00:00", "2", 0],
      ["很长的题名".repeat(30), "2026-12-21", "3", 0],
    ]);
  });
});
