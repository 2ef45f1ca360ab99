import { controlValue, type MarcRecord } from "../record.ts";

/** `yymmdd` (MARC 21 008; 66 and later, since MARC began in 1966, are of the last century) or `yyyymmdd` (UNIMARC 100) as ISO date. */
export function isoDate(digits: string | undefined): string | undefined {
  if (digits === undefined || !/^(?:\d{6}|\d{8})$/.test(digits)) return undefined;
  const full = digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) >= 66 ? "19" : "20"}${digits}`;
  const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** 005 `yyyymmddhhmmss.f` as ISO local date and time. */
export function changedAt(record: MarcRecord): string | undefined {
  const stamp = /^(\d{8})(\d{2})(\d{2})(\d{2})/.exec(controlValue(record, "005") ?? "");
  if (!stamp) return undefined;
  const date = isoDate(stamp[1]);
  return date === undefined ? undefined : `${date}T${stamp[2]}:${stamp[3]}:${stamp[4]}`;
}
