import {
  CHINA_2026,
  type OfficialYear,
  type Opening,
  type OpeningCalendar,
  openingFrom,
  type TeachingCalendar,
} from "@wenyuan/calendar";

/** Four calendars, not one. */
export interface Calendars {
  /** 开馆: when one may come in; the library's, and those of branches that have hours of their own. */
  readonly building?: OpeningCalendar;
  readonly buildings?: Readonly<Record<string, OpeningCalendar>>;
  /** Desks by branch: loans and fines count by these. */
  readonly desks: Readonly<Record<string, OpeningCalendar>>;
  /** The desk of a branch that has none of its own. */
  readonly desk: OpeningCalendar;
  /** 馆员工作日, for service-time targets. */
  readonly staff?: OpeningCalendar;
  /** 校历: terms, vacations, examinations. */
  readonly teaching?: TeachingCalendar;
  /** 法定节假日和调休, announced year by year. Left out: those that are shipped. */
  readonly official?: readonly OfficialYear[];
}

/** The years of official days that the calendars count on. */
export function officialYears({ official }: Pick<Calendars, "official">): readonly OfficialYear[] {
  return official ?? [CHINA_2026];
}

/** The desk of each branch, made ready once. */
export function desksOf(calendars: Calendars): (branch: string) => Opening {
  const years = officialYears(calendars);
  const usual = openingFrom(calendars.desk, years);
  const own = new Map(Object.entries(calendars.desks).map(([branch, data]) => [branch, openingFrom(data, years)]));
  return (branch) => own.get(branch) ?? usual;
}

/** Where an opening calendar stands among the four kinds. */
export interface PlacedCalendar {
  /** `building`, `buildings.science`, `desk`, `desks.law`, `staff`. */
  readonly key: string;
  readonly kind: "building" | "desk" | "staff";
  readonly branch?: string;
  readonly data: OpeningCalendar;
}

/** Every opening calendar in the order in which they are shown. */
export function openingCalendars({ building, buildings = {}, desk, desks, staff }: Calendars): PlacedCalendar[] {
  const ofBranches = (kind: "building" | "desk", table: Readonly<Record<string, OpeningCalendar>>) =>
    Object.entries(table).map(([branch, data]): PlacedCalendar => ({ key: `${kind}s.${branch}`, kind, branch, data }));
  return [
    ...(building ? [{ key: "building", kind: "building", data: building } as const] : []),
    ...ofBranches("building", buildings),
    { key: "desk", kind: "desk", data: desk },
    ...ofBranches("desk", desks),
    ...(staff ? [{ key: "staff", kind: "staff", data: staff } as const] : []),
  ];
}
