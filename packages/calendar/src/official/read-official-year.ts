import type { Checked } from "../faults/fault.ts";
import { inspectDate, inspectRange } from "../faults/inspect-time.ts";
import { Inspector } from "../faults/inspector.ts";
import type { OfficialYear } from "./official-year.ts";

/** Reads a year of official days off from foreign data, with every fault at once. */
export function readOfficialYear(value: unknown): Checked<OfficialYear> {
  const at = new Inspector(value);
  if (at.object(["region", "year", "source", "holidays"])) {
    at.field("region").text();
    const year = at.field("year").integer(1900, 2999);
    at.field("source").localText();
    const seen = new Map<string, string>();
    for (const holiday of at.field("holidays").items()) inspectHoliday(holiday, year, seen);
  }
  return at.verdict();
}

function inspectHoliday(at: Inspector, year: number | undefined, seen: Map<string, string>): void {
  if (at.object(["name", "from", "to", "makeUp"]) === undefined) return;
  at.field("name").localText();
  inspectRange(at, false);
  for (const end of ["from", "to"]) complainOfYear(at.field(end), year);
  at.optional("makeUp", (makeUp) => {
    for (const day of makeUp.items()) {
      const date = inspectDate(day)?.toString();
      complainOfYear(day, year);
      const other = date && seen.get(date);
      if (other) day.complain(twice(other));
      if (date) seen.set(date, day.where);
    }
  });
}

/** The New Year holiday of the next year may begin in this December, and a make-up day may lie there too. */
function complainOfYear(at: Inspector, year: number | undefined): void {
  if (year === undefined || typeof at.value !== "string") return;
  const own = Number(at.value.slice(0, 4));
  if (own === year || own === year - 1 || own === year + 1) return;
  at.complain({
    code: "other-year",
    what: { zh: `${at.value} 不在 ${year} 年前后`, en: `${at.value} is not in or beside ${year}` },
    mend: { zh: "改日期，或改 year", en: "correct the date, or the year" },
  });
}

function twice(where: string) {
  return {
    code: "make-up-twice",
    what: { zh: `${where} 已经写了这一天`, en: `${where} already states this day` },
    mend: { zh: "删去一个", en: "remove one of them" },
  };
}
