import type { LocalText } from "../faults/local-text.ts";

/** A public holiday as announced: the days off around it, both inclusive, and the days worked in exchange. */
export interface OfficialHoliday {
  readonly name: LocalText;
  readonly from: string;
  readonly to: string;
  /** Make-up working days (调休 makes a weekend day a working day). */
  readonly makeUp?: readonly string[];
}

/** The days off of one region in one year. They are announced year by year, so they are data and never computed. */
export interface OfficialYear {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  readonly year: number;
  readonly source: LocalText;
  readonly holidays: readonly OfficialHoliday[];
}
