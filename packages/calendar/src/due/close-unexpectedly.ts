import type { Checked } from "../faults/fault.ts";
import { Inspector, shouldBe } from "../faults/inspector.ts";
import type { LocalText } from "../faults/local-text.ts";
import type { Exception, OpeningCalendar } from "../opening/opening-calendar.ts";
import { Temporal } from "../time/temporal.ts";

/** A closing that was not in the calendar: typhoon, power cut, epidemic. Wall-clock times in the calendar's zone. */
export interface EmergencyClosing {
  /** First closed moment, e.g. `2026-11-23T13:00`. */
  readonly from: string;
  /** First moment open again if the calendar says so, e.g. `2026-11-25T12:00`. */
  readonly to: string;
  readonly reason: LocalText;
}

/** Reads an emergency closing from foreign data. */
export function readEmergencyClosing(value: unknown): Checked<EmergencyClosing> {
  const at = new Inspector(value);
  if (at.object(["from", "to", "reason"])) {
    const from = inspectMoment(at.field("from"));
    const to = inspectMoment(at.field("to"));
    at.field("reason").localText();
    if (from && to && Temporal.PlainDateTime.compare(from, to) >= 0) at.complain(NOT_AFTER);
  }
  return at.verdict();
}

/** The calendar with a closing written into it; the data given is not changed. */
export function closeUnexpectedly(calendar: OpeningCalendar, closing: EmergencyClosing): OpeningCalendar {
  return { ...calendar, exceptions: [...(calendar.exceptions ?? []), ...exceptionsOf(closing)] };
}

function exceptionsOf({ from, to, reason }: EmergencyClosing): Exception[] {
  const first = Temporal.PlainDateTime.from(from);
  const last = Temporal.PlainDateTime.from(to);
  const exceptions: Exception[] = [];
  let date = first.toPlainDate();
  while (Temporal.PlainDate.compare(date, last.toPlainDate()) <= 0) {
    const start = date.equals(first.toPlainDate()) ? clock(first) : "00:00";
    const end = date.equals(last.toPlainDate()) ? clock(last) : "24:00";
    const day = date.toString();
    if (start < end) exceptions.push({ from: day, to: day, change: "closed", hours: [[start, end]], reason });
    date = date.add({ days: 1 });
  }
  return exceptions;
}

function clock(moment: Temporal.PlainDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: "minute" });
}

function inspectMoment(at: Inspector): Temporal.PlainDateTime | undefined {
  if (typeof at.value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at.value)) {
    try {
      return Temporal.PlainDateTime.from(at.value, { overflow: "reject" });
    } catch {
      return at.complain(shouldBe("存在的时刻", "a moment that exists"));
    }
  }
  return at.complain(shouldBe("时刻，如 2026-11-23T13:00", "a moment such as 2026-11-23T13:00"));
}

const NOT_AFTER = {
  code: "range-reversed",
  what: { zh: "重新开放不在关闭之后", en: "it opens again no later than it closes" },
  mend: { zh: "让 to 晚于 from", en: "let `to` be after `from`" },
};
