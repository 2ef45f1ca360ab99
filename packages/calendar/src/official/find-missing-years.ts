import type { Fault } from "../faults/fault.ts";
import type { OpeningCalendar } from "../opening/opening-calendar.ts";
import type { Temporal } from "../time/temporal.ts";
import type { OfficialYear } from "./official-year.ts";

/**
 * Warns of each year between two dates whose official days a calendar counts on and nobody has loaded. It is a warning
 * and not a refusal: the next year's days are announced only in the autumn before it.
 */
export function findMissingYears(
  calendar: OpeningCalendar,
  years: readonly OfficialYear[],
  range: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Fault[] {
  const region = calendar.official?.region;
  if (region === undefined) return [];
  const known = new Set(years.filter((year) => year.region === region).map((year) => year.year));
  const missing: Fault[] = [];
  for (let year = range.from.year; year <= range.to.year; year += 1) {
    if (!known.has(year)) missing.push(missingYear(calendar, region, year));
  }
  return missing;
}

function missingYear(calendar: OpeningCalendar, region: string, year: number): Fault {
  return {
    code: "official-year-missing",
    where: `${calendar.id}.official`,
    what: {
      zh: `“${calendar.name.zh}”按 ${region} 的法定节假日开放，但没有 ${year} 年的安排，这一年的放假和调休都没有算进去`,
      en: `“${calendar.name.en}” follows the public holidays of ${region}, but those of ${year} are not loaded, so its days off and make-up days are not counted`,
    },
    mend: {
      zh: `公布后装入 ${year} 年的节假日安排`,
      en: `load the holidays of ${year} once they are announced`,
    },
  };
}
