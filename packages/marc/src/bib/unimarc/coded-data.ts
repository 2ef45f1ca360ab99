import { dataFields, type MarcRecord, subfieldValue } from "../../record.ts";
import type { YearSpan } from "../description.ts";

/** 100 $a, general processing data: 36 characters (UNIMARC 100; blanks and `|` for what is not coded). */
export function generalData(record: MarcRecord): string {
  const field = dataFields(record, "100")[0];
  return (field && subfieldValue(field, "a")) ?? "";
}

/** 100 $a/08 type of date, 09–12 date 1, 13–16 date 2. a: current serial; b: dead serial; g: over several years. */
export function codedYears(record: MarcRecord): YearSpan | undefined {
  const data = generalData(record);
  const from = year(data.slice(9, 13));
  if (from === undefined) return undefined;
  const type = data[8] ?? "";
  const certain = type !== "f" && type !== "u";
  if (type === "a" || type === "c") return { from, certain };
  const to = "bgef".includes(type) ? (year(data.slice(13, 17)) ?? from) : from;
  return to === 9999 ? { from, certain } : { from, to: type === "e" ? from : to, certain };
}

function year(digits: string): number | undefined {
  return /^\d{4}$/.test(digits) ? Number(digits) : undefined;
}
