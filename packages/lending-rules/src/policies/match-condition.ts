import { Temporal, weekdayOf } from "@wenyuan/calendar";
import type { LendingCase } from "./lending-case.ts";
import type { Groups, Match, Season, ValueDimension } from "./policy-set.ts";

/**
 * How closely a condition fits: 3 names the very value, 2 names a group it belongs to, 1 excludes other values, 0 says
 * nothing. `undefined`: it does not fit.
 */
export type Fit = 0 | 1 | 2 | 3 | undefined;

/** How a value condition fits a value; an absent value fits only conditions that say nothing. */
export function fitOf(match: Match | undefined, value: string | undefined, groups: GroupLookup): Fit {
  if (match === undefined) return 0;
  if (value === undefined) return undefined;
  if ("not" in match) return match.not.some((name) => names(name, value, groups)) ? undefined : 1;
  if (match.includes(value)) return 3;
  return match.some((name) => names(name, value, groups)) ? 2 : undefined;
}

/** How a season fits a case: 3 for dates of one year, 2 for what comes back each year. */
export function seasonFitOf(season: Season | undefined, at: LendingCase): Fit {
  if (season === undefined) return 0;
  if ("dates" in season) return season.dates.from <= at.on && at.on <= season.dates.to ? 3 : undefined;
  return fitsEachYear(season, at) ? 2 : undefined;
}

/** The values that a group name stands for, in one dimension. */
export type GroupLookup = Readonly<Record<string, readonly string[]>>;

/** The groups of one dimension. */
export function groupsOf(groups: Groups | undefined, dimension: ValueDimension): GroupLookup {
  return groups?.[dimension] ?? {};
}

/** Whether a name in a condition, a value or an `@group`, stands for a value. */
export function names(name: string, value: string, groups: GroupLookup): boolean {
  return name === value || (name.startsWith("@") && (groups[name.slice(1)]?.includes(value) ?? false));
}

function fitsEachYear(season: Exclude<Season, { dates: unknown }>, at: LendingCase): boolean {
  if ("weekdays" in season) return season.weekdays.includes(weekdayOf(Temporal.PlainDate.from(at.on)));
  if ("yearly" in season) return betweenMonthDays(at.on.slice(5), season.yearly);
  const { teaching } = at;
  if ("during" in season) {
    return season.during === "vacation" ? teaching?.kind === "vacation" : teaching?.kind === "term" && teaching.exam;
  }
  const { from, to } = season.teachingWeeks;
  return teaching?.kind === "term" && from <= teaching.week && teaching.week <= to;
}

function betweenMonthDays(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
