import type { LocalText } from "../faults/local-text.ts";
import type { Weekday } from "../time/weekday.ts";

/** A term. Week 1 is the week, Monday to Sunday, in which `from` lies; both ends are inclusive. */
export interface Term {
  /** E.g. `2026-autumn`. */
  readonly id: string;
  readonly name: LocalText;
  readonly from: string;
  readonly to: string;
  /** Numbers of the weeks held for examinations. */
  readonly examWeeks?: readonly number[];
  /** Dates on which the timetable of another weekday is taught, as on a make-up day (调休). */
  readonly swaps?: readonly { readonly date: string; readonly as: Weekday }[];
}

/** A vacation between terms, both ends inclusive. */
export interface Vacation {
  readonly id: string;
  readonly name: LocalText;
  readonly from: string;
  readonly to: string;
}

/** The fourth kind of calendar: it says which week of which term a day is, and nothing of doors. */
export interface TeachingCalendar {
  readonly kind: "teaching";
  readonly id: string;
  readonly name: LocalText;
  readonly zone: string;
  readonly terms: readonly Term[];
  readonly vacations?: readonly Vacation[];
}
