import { controlValue, type MarcRecord } from "../record.ts";

/** `yymmdd` (MARC 21 008; 66 and later, since MARC began in 1966, are of the last century) or `yyyymmdd` (UNIMARC 100) as ISO date. */
export function isoDate(digits: string | undefined): string | undefined {
  if (digits === undefined || !/^(?:\d{6}|\d{8})$/.test(digits)) return undefined;
  const full = digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) >= 66 ? "19" : "20"}${digits}`;
  const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
  const [year, month, day] = [Number(full.slice(0, 4)), Number(full.slice(4, 6)), Number(full.slice(6, 8))];
  return day >= 1 && day <= daysIn(month, year) ? date : undefined;
}

const daysOfMonths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for what is no month. Gregorian, whatever the year. */
function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (daysOfMonths[month] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

/** 005 `yyyymmddhhmmss.f` as ISO local date and time. */
export function changedAt(record: MarcRecord): string | undefined {
  const stamp = /^(\d{8})(\d{2})(\d{2})(\d{2})/.exec(controlValue(record, "005") ?? "");
  if (!stamp) return undefined;
  const date = isoDate(stamp[1]);
  return date === undefined ? undefined : `${date}T${stamp[2]}:${stamp[3]}:${stamp[4]}`;
}
