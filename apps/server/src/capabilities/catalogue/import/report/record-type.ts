import { controlValue, dataFields, type MarcRecord, type Profile } from "@wenyuan/marc";
import type { OutcomeFinding } from "./finding.ts";

/**
 * Why a record is none of a title, by leader/06; undefined for what is. Systems export authority and holdings records in the same file, and
 * vendors write wrong leaders: one that describes a title is one.
 */
export function otherType(record: MarcRecord, profile: Profile): OutcomeFinding | undefined {
  const type = record.leader[6] ?? " ";
  if (describesTitle(record, profile)) return undefined;
  if (isAuthority(type, profile)) return { kind: "outcome", code: "authority-record" };
  if (!"uvxy".includes(type)) return undefined;
  return { kind: "outcome", code: "holdings-record", value: (controlValue(record, "004") ?? "").trim().slice(0, 60) };
}

/** MARC 21: z. UNIMARC and CNMARC Authorities: x entry, y reference, z explanation. */
function isAuthority(type: string, profile: Profile): boolean {
  return profile === "marc21" ? type === "z" : "xyz".includes(type);
}

/** An authority of UNIMARC has its heading in one of 200–280, so that 200 alone proves nothing. */
function describesTitle(record: MarcRecord, profile: Profile): boolean {
  if (profile === "marc21") return dataFields(record, "245").length > 0;
  const tags = new Set(dataFields(record, "200", "205", "210", "215", "225").map(({ tag }) => tag));
  return tags.has("200") && tags.size > 1;
}
