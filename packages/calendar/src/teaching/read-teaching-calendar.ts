import type { Checked } from "../faults/fault.ts";
import { inspectDate, inspectRange, inspectZone } from "../faults/inspect-time.ts";
import { Inspector } from "../faults/inspector.ts";
import { covers } from "../opening/day-hours.ts";
import { WEEKDAYS } from "../time/weekday.ts";
import type { TeachingCalendar, Term } from "./teaching-calendar.ts";
import { weeksIn } from "./teaching-week.ts";

/** Reads a teaching calendar from foreign data, with every fault at once. */
export function readTeachingCalendar(value: unknown): Checked<TeachingCalendar> {
  const at = new Inspector(value);
  if (at.object(["kind", "id", "name", "zone", "terms", "vacations"])) {
    at.field("kind").choice(["teaching"]);
    at.field("id").text();
    at.field("name").localText();
    inspectZone(at.field("zone"));
    const terms = at.field("terms").items();
    const before = at.faults.length;
    terms.forEach(inspectTerm);
    const vacations = at.field("vacations").absent ? [] : at.field("vacations").items();
    vacations.forEach(inspectVacation);
    if (at.faults.length === before) {
      terms.forEach(inspectWeeksOf);
      complainOfOverlaps([...terms, ...vacations]);
      complainOfSameId([...terms, ...vacations]);
    }
  }
  return at.verdict();
}

function inspectTerm(at: Inspector): void {
  if (at.object(["id", "name", "from", "to", "examWeeks", "swaps"]) === undefined) return;
  at.field("id").text();
  at.field("name").localText();
  inspectRange(at, false);
  at.optional("examWeeks", (weeks) => weeks.items().forEach((week) => week.integer(1, 60)));
  at.optional("swaps", (swaps) => {
    for (const swap of swaps.items()) {
      if (swap.object(["date", "as"]) === undefined) continue;
      inspectDate(swap.field("date"));
      swap.field("as").choice(WEEKDAYS);
    }
  });
}

function inspectVacation(at: Inspector): void {
  if (at.object(["id", "name", "from", "to"]) === undefined) return;
  at.field("id").text();
  at.field("name").localText();
  inspectRange(at, false);
}

/** Examination weeks and swaps must lie in their own term. */
function inspectWeeksOf(at: Inspector): void {
  const term = at.value as Term;
  const last = weeksIn(term);
  at.optional("examWeeks", (weeks) => {
    for (const week of weeks.items()) {
      if (Number(week.value) > last) week.complain(beyondTerm(String(week.value), `1–${last}`));
    }
  });
  at.optional("swaps", (swaps) => {
    for (const swap of swaps.items()) {
      const { date } = swap.value as { date: string };
      if (!covers(term, date)) swap.complain(beyondTerm(date, `${term.from}–${term.to}`));
    }
  });
}

function complainOfOverlaps(periods: readonly Inspector[]): void {
  const inOrder = periods
    .map((at) => ({ at, ...(at.value as { from: string; to: string }) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, period] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before && period.from <= before.to) period.at.complain(overlap(before.at.where));
  }
}

function complainOfSameId(periods: readonly Inspector[]): void {
  const seen = new Map<string, string>();
  for (const period of periods) {
    const id = period.field("id");
    const other = seen.get(String(id.value));
    if (other) id.complain(sameId(other));
    seen.set(String(id.value), id.where);
  }
}

function beyondTerm(value: string, term: string) {
  return {
    code: "beyond-term",
    what: { zh: `${value} 不在这个学期（${term}）里`, en: `${value} is not in this term (${term})` },
    mend: { zh: "改到学期以内，或删去", en: "move it into the term, or remove it" },
  };
}

function overlap(where: string) {
  return {
    code: "periods-overlap",
    what: { zh: `和 ${where} 的日期重叠`, en: `its dates overlap those of ${where}` },
    mend: { zh: "让前一段在后一段开始前结束", en: "let the earlier one end before the later begins" },
  };
}

function sameId(where: string) {
  return {
    code: "id-twice",
    what: { zh: `${where} 已经用了这个编号`, en: `${where} already has this id` },
    mend: { zh: "换一个编号", en: "choose another" },
  };
}
