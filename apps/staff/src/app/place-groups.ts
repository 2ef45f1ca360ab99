import type { Place } from "./places.ts";

/** The kinds of work that places belong to, in the order in which they stand. */
export const placeGroups = ["everyday", "lending", "cataloguing", "people", "administration"] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/** A place that is not named here belongs to the system. */
const groupOf: Readonly<Record<string, PlaceGroup>> = {
  "/": "everyday",
  "/desk": "everyday",
  "/catalogue": "everyday",
  "/readers": "everyday",
  "/holds": "lending",
  "/overdue": "lending",
  "/requests": "lending",
  "/till": "lending",
  "/desk-conflicts": "lending",
  "/inventory": "lending",
  "/lending-rules": "lending",
  "/calendars": "lending",
  "/figures": "lending",
  "/authorities": "cataloguing",
  "/duplicates": "cataloguing",
  "/batch-changes": "cataloguing",
  "/imports": "cataloguing",
  "/places": "cataloguing",
  "/call-numbers": "cataloguing",
  "/reader-feeds": "people",
  "/registrations": "people",
  "/reader-duplicates": "people",
  "/clearance": "people",
  "/privacy": "people",
};

/** What most of the day is spent with: these stand in the bar of a phone; the others are one touch further. */
const everyday: readonly string[] = ["/", "/desk", "/catalogue", "/readers", "/imports", "/authorities", "/accounts"];
const tabs = 4;

/** The four places of the bar of a phone. */
export function tabsOf(places: readonly Place[]): readonly Place[] {
  const known = everyday.flatMap((to) => places.find((place) => place.to === to) ?? []);
  const others = places.filter((place) => !place.hidden && !known.includes(place));
  return [...known, ...others].slice(0, tabs);
}

/** Places by the work they belong to; kinds of work with none are left out. */
export function groupPlaces(places: readonly Place[]): readonly (readonly [PlaceGroup, readonly Place[]])[] {
  const shown = places.filter(({ hidden }) => !hidden);
  return placeGroups
    .map((group) => [group, shown.filter(({ to }) => (groupOf[to] ?? "administration") === group)] as const)
    .filter(([, of]) => of.length > 0);
}
