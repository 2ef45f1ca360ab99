import { type Exception, type Hours, type OpeningCalendar, Temporal, WEEKDAYS, type Weekday } from "@wenyuan/calendar";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import type { LibraryWithHours } from "../../processes/library-hours/describe-with-hours.ts";
import { readClock } from "./clock-field.ts";
import { profileMessages as texts } from "./library-profile.messages.ts";

/** The form's fields by name, as typed. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, by field. */
export type Wrong = ReadonlyMap<string, Bilingual>;

export interface ReadForm {
  readonly profile: LibraryWithHours;
  readonly wrong: Wrong;
}

const spansADay = 2;
const emptyRows = 3;
const mostExceptions = 100;

/** What the form shows of a profile. */
export function formOf(profile: LibraryWithHours): Typed {
  const { name, address, about, phone, email, hours } = profile;
  return {
    ...bilingualFields("name", name),
    ...bilingualFields("address", address),
    ...bilingualFields("about", about),
    phone: phone ?? "",
    email: email ?? "",
    official: hours === undefined ? "closed" : hours.official === undefined ? "as-usual" : "kept",
    ...weekFields(hours?.weeks[0]?.hours),
    ...exceptionFields((hours?.exceptions ?? []).filter(fitsARow)),
  };
}

/** How many rows of exceptions the form has: those filled in, and a few more. */
export function exceptionRows(typed: Typed): number {
  let last = -1;
  for (let row = 0; row < mostExceptions; row++)
    if (rowFields(row).some((name) => (typed[name] ?? "").trim() !== "")) last = row;
  return Math.min(last + 1 + emptyRows, mostExceptions);
}

/** The profile that the form says. What the form cannot show of the present one stays: vacations, yearly days, long exceptions. */
export function readForm(typed: Typed, present: LibraryWithHours, zone: string): ReadForm {
  const wrong = new Map<string, Bilingual>();
  const field = (name: string) => (typed[name] ?? "").trim();
  const bilingual = (name: string, required: boolean): Bilingual | undefined => {
    const [zh, en] = [field(`${name}Zh`), field(`${name}En`)];
    if (zh === "" && en === "" && !required) return undefined;
    if (zh === "") wrong.set(`${name}Zh`, texts.missingZh);
    if (en === "") wrong.set(`${name}En`, texts.missingEn);
    return { zh, en };
  };
  const name = bilingual("name", true) ?? present.name;
  const email = field("email");
  if (email !== "" && !/^[^@\s]+@[^@\s]+$/.test(email)) wrong.set("email", texts.wrongEmail);
  const hours = readHours(typed, { present: present.hours, name, zone, wrong });
  const profile: LibraryWithHours = {
    name,
    ...optional("address", bilingual("address", false)),
    ...optional("about", bilingual("about", false)),
    ...optional("phone", field("phone") || undefined),
    ...optional("email", email || undefined),
    ...optional("hours", hours),
  };
  return { profile, wrong };
}

interface HoursContext {
  readonly present: OpeningCalendar | undefined;
  readonly name: Bilingual;
  readonly zone: string;
  readonly wrong: Map<string, Bilingual>;
}

function readHours(typed: Typed, { present, name, zone, wrong }: HoursContext): OpeningCalendar | undefined {
  const week = Object.fromEntries(WEEKDAYS.map((day) => [day, readDay(typed, day, wrong)])) as Record<Weekday, Hours[]>;
  const exceptions = readExceptions(typed, wrong);
  const kept = (present?.exceptions ?? []).filter((one) => !fitsARow(one));
  if (WEEKDAYS.every((day) => week[day].length === 0)) {
    if (exceptions.length > 0) wrong.set("mon0From", texts.hoursFirst);
    return undefined;
  }
  const {
    official: presentOfficial,
    exceptions: _,
    ...rest
  } = present ?? {
    kind: "building" as const,
    id: "main",
    name,
    zone,
    weeks: [],
  };
  const [first, ...laterWeeks] = rest.weeks;
  const official = officialOf(typed["official"] ?? "", presentOfficial);
  const all = [...kept, ...exceptions];
  return {
    ...rest,
    name,
    weeks: [{ ...first, hours: week }, ...laterWeeks],
    ...(official ? { official } : {}),
    ...(all.length > 0 ? { exceptions: all } : {}),
  };
}

function officialOf(choice: string, present: OpeningCalendar["official"]): OpeningCalendar["official"] {
  if (choice === "kept") return present;
  return choice === "closed" ? { region: "CN", daysOff: [], makeUp: "mon" } : undefined;
}

function readDay(typed: Typed, day: Weekday, wrong: Map<string, Bilingual>): Hours[] {
  const hours: Hours[] = [];
  for (let span = 0; span < spansADay; span++) {
    const read = readSpan(typed, { from: `${day}${span}From`, to: `${day}${span}To` }, wrong);
    const last = hours.at(-1);
    if (read && last && read[0] < last[1]) wrong.set(`${day}${span}From`, texts.overlap);
    if (read) hours.push(read);
  }
  return hours;
}

/** A span of hours from two fields; undefined when both are empty or something is wrong. */
function readSpan(typed: Typed, names: { from: string; to: string }, wrong: Map<string, Bilingual>): Hours | undefined {
  const [from = "", to = ""] = [typed[names.from]?.trim(), typed[names.to]?.trim()];
  if (from === "" && to === "") return undefined;
  const [opens, closes] = [readClock(from), readClock(to)];
  if (opens === undefined) wrong.set(names.from, from === "" ? texts.missingFrom : about(texts.wrongClock, from));
  if (closes === undefined) wrong.set(names.to, to === "" ? texts.missingTo : about(texts.wrongClock, to));
  if (opens === undefined || closes === undefined) return undefined;
  if (opens >= closes) wrong.set(names.to, texts.backwards);
  return [opens, closes];
}

function readExceptions(typed: Typed, wrong: Map<string, Bilingual>): Exception[] {
  const read: Exception[] = [];
  for (let row = 0; row < mostExceptions; row++) {
    const [date = "", , , zh = "", en = ""] = rowFields(row).map((name) => (typed[name] ?? "").trim());
    if (rowFields(row).every((name) => (typed[name] ?? "").trim() === "")) continue;
    if (!isDate(date)) wrong.set(`ex${row}Date`, date === "" ? texts.missingDate : about(texts.wrongDate, date));
    if (zh === "") wrong.set(`ex${row}ReasonZh`, texts.missingZh);
    if (en === "") wrong.set(`ex${row}ReasonEn`, texts.missingEn);
    const hours = readSpan(typed, { from: `ex${row}From`, to: `ex${row}To` }, wrong);
    const days = { from: date, to: date, reason: { zh, en } };
    read.push(hours ? { ...days, change: "open", hours: [hours] } : { ...days, change: "closed" });
  }
  return read;
}

/** A text about what was typed, in both languages. */
function about(text: Record<Language, (typed: string) => string>, typed: string): Bilingual {
  return { zh: text.zh(typed), en: text.en(typed) };
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** One day, closed or with one span of hours: what a row of the form can say. */
function fitsARow({ from, to, change, hours }: Exception): boolean {
  return from === to && (change === "closed" ? hours === undefined : hours?.length === 1);
}

function rowFields(row: number): string[] {
  return ["Date", "From", "To", "ReasonZh", "ReasonEn"].map((name) => `ex${row}${name}`);
}

function weekFields(week: Readonly<Record<Weekday, readonly Hours[]>> | undefined): Typed {
  const fields: Record<string, string> = {};
  for (const day of WEEKDAYS)
    for (let span = 0; span < spansADay; span++) {
      const [from = "", to = ""] = week?.[day][span] ?? [];
      fields[`${day}${span}From`] = from;
      fields[`${day}${span}To`] = to;
    }
  return fields;
}

function exceptionFields(exceptions: readonly Exception[]): Typed {
  return Object.fromEntries(
    exceptions.flatMap(({ from, hours, reason }, row) => {
      const values = [from, hours?.[0]?.[0] ?? "", hours?.[0]?.[1] ?? "", reason.zh, reason.en];
      return rowFields(row).map((name, index) => [name, values[index] ?? ""]);
    }),
  );
}

function bilingualFields(name: string, text: Bilingual | undefined): Typed {
  return { [`${name}Zh`]: text?.zh ?? "", [`${name}En`]: text?.en ?? "" };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
