import type { Checked } from "../faults/fault.ts";
import { inspectMonthDay, inspectRange, inspectZone } from "../faults/inspect-time.ts";
import { Inspector, shouldBe } from "../faults/inspector.ts";
import { WEEKDAYS } from "../time/weekday.ts";
import { inspectHours, inspectWeekHours } from "./inspect-hours.ts";
import type { OpeningCalendar } from "./opening-calendar.ts";

const KEYS = ["kind", "id", "name", "zone", "weeks", "vacations", "yearly", "official", "exceptions"];

/** Reads an opening calendar from foreign data, with every fault at once. */
export function readOpeningCalendar(value: unknown): Checked<OpeningCalendar> {
  const at = new Inspector(value);
  if (at.object(KEYS)) {
    at.field("kind").choice(["building", "desk", "staff"]);
    at.field("id").text();
    at.field("name").localText();
    inspectZone(at.field("zone"));
    inspectWeeks(at.field("weeks"));
    at.optional("vacations", inspectVacations);
    at.optional("yearly", (yearly) => yearly.items().forEach(inspectYearly));
    at.optional("official", inspectOfficial);
    at.optional("exceptions", (exceptions) => exceptions.items().forEach(inspectException));
  }
  return at.verdict();
}

function inspectWeeks(at: Inspector): void {
  const periods = at.items();
  if (periods.length === 0) at.complain(shouldBe("至少一个时段", "at least one period"));
  for (const period of periods) {
    if (period.object(["name", "from", "to", "hours"]) === undefined) continue;
    period.optional("name", (name) => name.localText());
    inspectRange(period, true);
    inspectWeekHours(period.field("hours"), false);
  }
  complainOfOverlaps(periods);
}

function inspectVacations(at: Inspector): void {
  const periods = at.items();
  for (const period of periods) {
    if (period.object(["name", "from", "to", "hours"]) === undefined) continue;
    period.field("name").localText();
    inspectRange(period, false);
    inspectWeekHours(period.field("hours"), true);
  }
  complainOfOverlaps(periods);
}

function inspectYearly(at: Inspector): void {
  if (at.object(["on", "hours", "reason"]) === undefined) return;
  inspectMonthDay(at.field("on"));
  inspectHours(at.field("hours"));
  at.field("reason").localText();
}

function inspectOfficial(at: Inspector): void {
  if (at.object(["region", "daysOff", "daysOffInVacation", "makeUp"]) === undefined) return;
  at.field("region").text();
  if (at.field("daysOff").value !== "as-usual") inspectHours(at.field("daysOff"));
  at.optional("daysOffInVacation", (days) => days.value === "as-usual" || inspectHours(days));
  at.field("makeUp").choice(["as-usual", ...WEEKDAYS]);
}

function inspectException(at: Inspector): void {
  if (at.object(["from", "to", "change", "hours", "reason"]) === undefined) return;
  inspectRange(at, false);
  const change = at.field("change").choice(["open", "closed"]);
  at.optional("hours", inspectHours);
  if (change === "open" && at.field("hours").absent) at.field("hours").complain(OPEN_WITHOUT_HOURS);
  at.field("reason").localText();
}

/** Two periods that speak of the same day leave open which of them is meant. */
function complainOfOverlaps(periods: readonly Inspector[]): void {
  const ranges = periods.map((at) => ({ at, from: end(at, "from", ""), to: end(at, "to", "9999-12-31") }));
  ranges.sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before && range.from <= before.to) {
      range.at.complain({
        code: "periods-overlap",
        what: { zh: `和 ${before.at.where} 的日期重叠`, en: `its dates overlap those of ${before.at.where}` },
        mend: { zh: "让前一段在后一段开始前结束", en: "let the earlier one end before the later begins" },
      });
    }
  }
}

function end(at: Inspector, name: string, otherwise: string): string {
  const { value } = at.field(name);
  return typeof value === "string" ? value : otherwise;
}

const OPEN_WITHOUT_HOURS = {
  code: "hours-missing",
  what: { zh: "说了开放，没说几点", en: "it says open, and not when" },
  mend: { zh: "写上 hours", en: "state its hours" },
};
