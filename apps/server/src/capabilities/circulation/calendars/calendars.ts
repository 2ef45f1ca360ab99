import type { OpeningCalendar, TeachingCalendar } from "@wenyuan/calendar";

/** Four calendars, not one: the building's belongs to the portal; these three are lending's. */
export interface Calendars {
  /** Desks by branch. */
  readonly desks: Readonly<Record<string, OpeningCalendar>>;
  /** The desk of a branch that has none of its own. */
  readonly desk: OpeningCalendar;
  /** 馆员工作日, for service-time targets. */
  readonly staff?: OpeningCalendar;
  /** 校历: terms, vacations, examinations. */
  readonly teaching?: TeachingCalendar;
}
