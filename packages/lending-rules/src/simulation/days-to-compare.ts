import { dateOfNumber, dayNumber, type TeachingCalendar, Temporal } from "@wenyuan/calendar";
import { seasonFitOf } from "../policies/match-condition.ts";
import type { PolicySet, Rule } from "../policies/policy-set.ts";
import { positionInYear } from "../policies/position-in-year.ts";
import type { CaseGrid } from "./case-grid.ts";

/** The time that is compared. */
export interface TimeSpan {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Default: a year. */
  readonly days?: number;
  readonly teaching?: TeachingCalendar;
}

/**
 * Days that stand for all others: the first of each kind, where two days are of one kind when every rule of the policy sets
 * sees them alike. A comparison over these days misses no season and no rule that begins or ends in the time.
 */
export function daysToCompare(sets: readonly PolicySet[], { from, days = 366, teaching }: TimeSpan): CaseGrid["days"] {
  const rules = sets.flatMap((set) => set.rules);
  const first = dayNumber(Temporal.PlainDate.from(from));
  const kinds = new Map<string, CaseGrid["days"][number]>();
  for (let number = first; number < first + days; number += 1) {
    const date = dateOfNumber(number);
    const day = { on: date.toString(), ...(teaching && { teaching: positionInYear(teaching, date) }) };
    const kind = rules.map((rule) => seenBy(rule, day)).join();
    if (!kinds.has(kind)) kinds.set(kind, day);
  }
  return [...kinds.values()];
}

function seenBy({ when, inForce }: Rule, day: CaseGrid["days"][number]): string {
  if (inForce?.from !== undefined && day.on < inForce.from) return "";
  if (inForce?.to !== undefined && day.on > inForce.to) return "";
  return String(seasonFitOf(when.season, { readerCategory: "", branch: "", ...day }) ?? "");
}
