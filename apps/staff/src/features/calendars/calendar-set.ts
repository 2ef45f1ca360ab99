import type { OfficialYear, OpeningCalendar, TeachingCalendar } from "@wenyuan/calendar";

/** The library's calendars as the API gives and takes them. */
export interface CalendarSet {
  readonly building?: OpeningCalendar;
  readonly buildings?: Readonly<Record<string, OpeningCalendar>>;
  readonly desk: OpeningCalendar;
  readonly desks: Readonly<Record<string, OpeningCalendar>>;
  readonly staff?: OpeningCalendar;
  readonly teaching?: TeachingCalendar;
  readonly official?: readonly OfficialYear[];
}

/** Where a calendar stands: the library's own of a kind, or a branch's. */
export interface Place {
  readonly kind: "building" | "desk" | "staff";
  readonly branch?: string;
}

export function keyOf({ kind, branch }: Place): string {
  return branch === undefined ? kind : `${kind}.${branch}`;
}

/** The opening calendars that are stated, in the order in which they are shown. */
export function placesOf(set: CalendarSet): Place[] {
  return [
    ...(set.building ? [{ kind: "building" } as const] : []),
    ...branchPlaces("building", set.buildings ?? {}),
    { kind: "desk" },
    ...branchPlaces("desk", set.desks),
    ...(set.staff ? [{ kind: "staff" } as const] : []),
  ];
}

export function calendarAt(set: CalendarSet, { kind, branch }: Place): OpeningCalendar | undefined {
  if (branch === undefined || kind === "staff") return set[kind];
  return (kind === "building" ? set.buildings : set.desks)?.[branch];
}

/** The set with one calendar changed; `undefined` takes a branch's own away, so that the library's holds there. */
export function withCalendar(set: CalendarSet, place: Place, calendar: OpeningCalendar | undefined): CalendarSet {
  const { kind, branch } = place;
  if (branch === undefined || kind === "staff") return calendar ? { ...set, [kind]: calendar } : set;
  const name = kind === "building" ? "buildings" : "desks";
  const { [branch]: _, ...others } = set[name] ?? {};
  return { ...set, [name]: calendar ? { ...others, [branch]: calendar } : others };
}

/** A branch's own calendar begins as the library's; hours of the house that nobody stated begin as the desk's. */
export function beginCalendar(set: CalendarSet, place: Place): CalendarSet {
  const usual = (place.kind === "building" ? set.building : undefined) ?? set.desk;
  const id = place.branch === undefined ? place.kind : `${place.kind}-${place.branch}`;
  const name = place.kind === "building" ? houseName : usual.name;
  return withCalendar(set, place, { ...usual, kind: place.kind, id, name: set[place.kind] ? usual.name : name });
}

const houseName = { zh: "图书馆", en: "Library" };

function branchPlaces(kind: "building" | "desk", table: object): Place[] {
  return Object.keys(table).map((branch) => ({ kind, branch }));
}
