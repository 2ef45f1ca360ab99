import type { MarcRecord } from "@wenyuan/marc";

/**
 * The record with 005, date and time of the latest transaction (MARC 21 and UNIMARC: `yyyymmddhhmmss.f`), in UTC. It stands after the control
 * fields that come before it.
 */
export function stampRecord(record: MarcRecord, now: Date): MarcRecord {
  const digits = now.toISOString().replace(/\D/g, "");
  const stamp = { tag: "005", value: `${digits.slice(0, 14)}.${digits.slice(14, 15)}` };
  const others = unstamped(record).fields;
  const at = others.filter(({ tag }) => tag < "005" && tag.startsWith("00")).length;
  return { ...record, fields: [...others.slice(0, at), stamp, ...others.slice(at)] };
}

/** Whether two records say the same, whenever they were saved. */
export function sayTheSame(one: MarcRecord, other: MarcRecord): boolean {
  return JSON.stringify(unstamped(one)) === JSON.stringify(unstamped(other));
}

function unstamped(record: MarcRecord): MarcRecord {
  return { leader: record.leader, fields: record.fields.filter(({ tag }) => tag !== "005") };
}

/** The record under a control number of our own (001); 003, whose number it was, goes. */
export function numberRecord(record: MarcRecord, number: string): MarcRecord {
  const others = record.fields.filter(({ tag }) => tag !== "001" && tag !== "003");
  return { ...record, fields: [{ tag: "001", value: number }, ...others] };
}
