import type { LocalText } from "../faults/local-text.ts";
import type { Weekday } from "../time/weekday.ts";

/** Open from the first wall-clock time up to, not including, the second: `["08:00", "22:00"]`; the end may be `24:00`. */
export type Hours = readonly [from: string, to: string];

/** Every weekday is stated, so that none is closed by forgetting it; an empty list is a closed day. */
export type WeekHours = Readonly<Record<Weekday, readonly Hours[]>>;

/** Hours that repeat weekly, from one date to another, both inclusive; an end left out is open. */
export interface WeeklyPeriod {
  readonly name?: LocalText;
  readonly from?: string;
  readonly to?: string;
  readonly hours: WeekHours;
}

/** A vacation has its own weekly hours and two ends. */
export interface VacationPeriod extends WeeklyPeriod {
  readonly name: LocalText;
  readonly from: string;
  readonly to: string;
}

/** A day that comes back each year, `MM-DD`. */
export interface YearlyDay {
  readonly on: string;
  readonly hours: readonly Hours[];
  readonly reason: LocalText;
}

/**
 * A change of single days, both inclusive. `open` replaces the hours of the day. `closed` takes hours away: those given,
 * or the whole day. Several exceptions for a day apply in the order they are listed, so the later one has the last word.
 */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly change: "open" | "closed";
  readonly hours?: readonly Hours[];
  readonly reason: LocalText;
}

/** How the official days off and make-up working days (调休) of a region act on this calendar. */
export interface OfficialDays {
  /** ISO 3166-1 alpha-2, or a subdivision of ISO 3166-2. */
  readonly region: string;
  /** The hours of a day off; `as-usual` leaves the day alone; an empty list closes it. */
  readonly daysOff: "as-usual" | readonly Hours[];
  /** The same for a day off that lies in a vacation, as Spring Festival does; left out: as any other. */
  readonly daysOffInVacation?: "as-usual" | readonly Hours[];
  /** The weekday whose hours hold on a make-up day; `as-usual` leaves the day alone. */
  readonly makeUp: "as-usual" | Weekday;
}

/**
 * When a building is open, a desk is served, or staff work. One shape for the three; `kind` says which question it
 * answers. Layers, each stronger than the one before: weekly periods, vacations, yearly days, official days, exceptions.
 */
export interface OpeningCalendar {
  readonly kind: "building" | "desk" | "staff";
  readonly id: string;
  readonly name: LocalText;
  /** IANA time zone, e.g. `Asia/Shanghai`. */
  readonly zone: string;
  readonly weeks: readonly WeeklyPeriod[];
  readonly vacations?: readonly VacationPeriod[];
  readonly yearly?: readonly YearlyDay[];
  readonly official?: OfficialDays;
  readonly exceptions?: readonly Exception[];
}
