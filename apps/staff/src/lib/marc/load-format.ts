import { type FormatName, loadFormat as loadTables, type RecordFormat } from "@wenyuan/marc/format";

/** The tables of the format that a record is in; UNIMARC's are those of CNMARC. Each is a file of its own, read when first needed. */
export function loadFormat(profile: string, kind: "bibliographic" | "authority"): Promise<RecordFormat> {
  return loadTables(`${profile === "marc21" ? "marc21" : "cnmarc"}-${kind}` satisfies FormatName);
}
