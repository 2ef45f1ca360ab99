import {
  type Checked,
  type Fault,
  Inspector,
  readOfficialYear,
  readOpeningCalendar,
  readTeachingCalendar,
} from "@wenyuan/calendar";
import type { Calendars } from "./calendars.ts";

const keys = ["building", "buildings", "desk", "desks", "staff", "teaching", "official"];

/** Reads a library's calendars from foreign data, with every fault of each at once. */
export function checkedCalendars(value: unknown): Checked<Calendars> {
  const at = new Inspector(value);
  const faults: Fault[] = [];
  if (at.object(keys)) {
    const opening = (field: Inspector) => faults.push(...faultsIn(field, readOpeningCalendar));
    at.optional("building", opening);
    for (const table of ["buildings", "desks"]) {
      at.optional(table, (branches) => {
        for (const [, calendar] of branches.entries()) opening(calendar);
      });
    }
    opening(at.field("desk"));
    at.optional("staff", opening);
    at.optional("teaching", (field) => faults.push(...faultsIn(field, readTeachingCalendar)));
    at.optional("official", (years) => {
      for (const year of years.items()) faults.push(...faultsIn(year, readOfficialYear));
    });
    complainOfKinds(at);
    complainOfYearsTwice(at);
  }
  const all = [...at.faults, ...faults];
  return all.length === 0
    ? { ok: true, value: { desks: {}, ...(value as Omit<Calendars, "desks">) } }
    : { ok: false, faults: all };
}

function faultsIn(at: Inspector, read: (value: unknown) => Checked<unknown>): Fault[] {
  const checked = read(at.value);
  if (checked.ok) return [];
  return checked.faults.map((fault) => ({ ...fault, where: fault.where ? `${at.where}.${fault.where}` : at.where }));
}

/** A desk's calendar in the building's place would answer another question. */
function complainOfKinds(at: Inspector): void {
  const kinds = { building: "building", desk: "desk", staff: "staff" } as const;
  for (const [name, kind] of Object.entries(kinds)) at.optional(name, (field) => field.field("kind").choice([kind]));
}

function complainOfYearsTwice(at: Inspector): void {
  const seen = new Set<string>();
  if (!Array.isArray(at.field("official").value)) return;
  for (const year of at.field("official").items()) {
    const key = `${String(year.field("region").value)} ${String(year.field("year").value)}`;
    if (seen.has(key)) {
      year.complain({
        code: "year-twice",
        what: { zh: `${key} 写了两次`, en: `${key} is stated twice` },
        mend: { zh: "留下一份", en: "keep one of them" },
      });
    }
    seen.add(key);
  }
}
