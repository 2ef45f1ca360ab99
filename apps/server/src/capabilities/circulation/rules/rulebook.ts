import { dateAt, type Opening, type TeachingCalendar, Temporal } from "@wenyuan/calendar";
import { type LendingCase, type PolicySet, positionInYear } from "@wenyuan/lending-rules";
import { type Calendars, desksOf } from "../calendars/calendars.ts";

/** The policies and calendars in force, ready for questions. It never changes: a change makes another. */
export interface Rulebook {
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly policies: PolicySet;
  readonly teaching?: TeachingCalendar;
  /** The desk of a branch. */
  deskOf(branch: string): Opening;
}

/** What a policy set and calendars say, made ready. */
export function rulebookOf(
  policies: { readonly version: number; readonly set: PolicySet },
  calendars: { readonly version: number; readonly set: Calendars },
): Rulebook {
  const { teaching } = calendars.set;
  return {
    policyVersion: policies.version,
    calendarVersion: calendars.version,
    policies: policies.set,
    ...(teaching ? { teaching } : {}),
    deskOf: desksOf(calendars.set),
  };
}

/** What a lending case is made of; `now` and the desk give the library's date and its place in the year. */
export interface CaseFacts {
  readonly readerCategory: string;
  readonly department?: string | undefined;
  readonly itemType?: string;
  readonly branch: string;
  readonly courseReserve?: boolean;
}

/** The case as rules look at it, at an instant. */
export function caseAt(rulebook: Rulebook, facts: CaseFacts, now: Temporal.Instant): LendingCase {
  return caseOn(rulebook, facts, now);
}

/** The same on a date of the library, `YYYY-MM-DD`, or at an instant. */
export function caseOn(rulebook: Rulebook, facts: CaseFacts, on: string | Temporal.Instant): LendingCase {
  const { readerCategory, department, itemType, branch, courseReserve } = facts;
  const date = typeof on === "string" ? Temporal.PlainDate.from(on) : dateAt(on, rulebook.deskOf(branch).zone);
  return {
    readerCategory,
    branch,
    on: date.toString(),
    ...(department === undefined ? {} : { department }),
    ...(itemType === undefined ? {} : { itemType }),
    ...(courseReserve === undefined ? {} : { courseReserve }),
    ...(rulebook.teaching ? { teaching: positionInYear(rulebook.teaching, date) } : {}),
  };
}

/** The instant of the kernel's clock as rules take it. */
export function instantOfDate(now: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime());
}
