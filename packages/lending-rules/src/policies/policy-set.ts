import type { LocalText, Weekday } from "@wenyuan/calendar";
import type { Severity } from "../findings/severity.ts";
import type { Terms } from "../terms/terms.ts";

/** One state of a library's lending policies. A loan remembers the version it was made under. */
export interface PolicySet {
  readonly id: string;
  readonly version: number;
  readonly name: LocalText;
  /** ISO 4217; every amount in the rules is in its minor units. */
  readonly currency: string;
  /** Names for several values, used as `@name` in conditions. */
  readonly groups?: Groups;
  readonly rules: readonly Rule[];
  /** 双人复核: a change waits until a second person accepts it. */
  readonly fourEyes?: boolean;
  /** Findings whose weight this library changes, by code. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

export type Groups = Partial<Readonly<Record<ValueDimension, Readonly<Record<string, readonly string[]>>>>>;

/** When its conditions hold, a rule settles the aspects it states. */
export interface Rule {
  readonly id: string;
  readonly name: LocalText;
  readonly when: Conditions;
  /** Dates, both inclusive, between which the rule is in force. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  /** Above all other precedence; higher wins. Left out: 0. For measures that must override everything for a while. */
  readonly rank?: number;
  readonly terms: Partial<Terms>;
}

/** The dimensions of a case that carry a value out of a list. */
export const VALUE_DIMENSIONS = ["branch", "itemType", "department", "readerCategory"] as const;

export type ValueDimension = (typeof VALUE_DIMENSIONS)[number];

/** All that are stated must hold; a rule without conditions always does. */
export interface Conditions extends Partial<Readonly<Record<ValueDimension, Match>>> {
  /** The item stands on course reserve (教参), or does not. */
  readonly courseReserve?: boolean;
  readonly season?: Season;
}

/** Any of the values or `@groups`; or any but those. */
export type Match = readonly string[] | { readonly not: readonly string[] };

/** A time of year. */
export type Season =
  | { readonly dates: { readonly from: string; readonly to: string } }
  /** Month and day, `MM-DD`, both inclusive; it may run over New Year. */
  | { readonly yearly: { readonly from: string; readonly to: string } }
  | { readonly teachingWeeks: { readonly from: number; readonly to: number } }
  | { readonly during: "exams" | "vacation" }
  | { readonly weekdays: readonly Weekday[] };
