import { closeUnexpectedly, type EmergencyClosing, type OpeningCalendar } from "@wenyuan/calendar";
import type { Calendars } from "./calendars.ts";

/** A closing that was not in the calendar, of the whole library or of some branches. */
export interface Closing extends EmergencyClosing {
  readonly branches?: readonly string[];
}

/** The calendars with a closing written into doors and desks. A branch without a calendar of its own gets one, so that only it is closed. */
export function closedCalendars(calendars: Calendars, { branches, ...closing }: Closing): Calendars {
  const close = (calendar: OpeningCalendar) => closeUnexpectedly(calendar, closing);
  const { building, buildings, desk, desks } = calendars;
  if (branches === undefined) {
    return {
      ...calendars,
      ...(building && { building: close(building) }),
      ...(buildings && { buildings: mapped(buildings, close) }),
      desk: close(desk),
      desks: mapped(desks, close),
    };
  }
  const own = (table: Readonly<Record<string, OpeningCalendar>>, usual: OpeningCalendar) =>
    Object.fromEntries(
      branches.map((branch) => [branch, close(table[branch] ?? { ...usual, id: `${usual.id}-${branch}` })]),
    );
  return {
    ...calendars,
    ...(building && { buildings: { ...buildings, ...own(buildings ?? {}, building) } }),
    desks: { ...desks, ...own(desks, desk) },
  };
}

function mapped<V>(table: Readonly<Record<string, V>>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
}

/** The calendars of today without the exceptions that a closing brought; other changes made since stay. */
export function reopenedCalendars(
  now: Calendars,
  { before, after }: { readonly before: Calendars; readonly after: Calendars },
): Calendars {
  const tables = (name: "buildings" | "desks", usual: OpeningCalendar | undefined) =>
    Object.fromEntries(
      Object.entries(now[name] ?? {}).map(([branch, is]) => [
        branch,
        reopen(is, before[name]?.[branch] ?? usual, after[name]?.[branch]),
      ]),
    );
  return {
    ...now,
    ...(now.building && { building: reopen(now.building, before.building, after.building) }),
    ...(now.buildings && { buildings: tables("buildings", before.building) }),
    desk: reopen(now.desk, before.desk, after.desk),
    desks: tables("desks", before.desk),
  };
}

function texts(calendar: OpeningCalendar | undefined): string[] {
  return (calendar?.exceptions ?? []).map((exception) => JSON.stringify(exception));
}

/** A calendar without the exceptions that a closing brought. */
function reopen(
  is: OpeningCalendar,
  was: OpeningCalendar | undefined,
  closed: OpeningCalendar | undefined,
): OpeningCalendar {
  const kept = texts(was);
  const brought = new Set(texts(closed).filter((text) => !kept.includes(text)));
  if (brought.size === 0) return is;
  return { ...is, exceptions: (is.exceptions ?? []).filter((one) => !brought.has(JSON.stringify(one))) };
}
