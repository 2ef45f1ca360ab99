import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import type { FormatName, RecordFormat } from "./record-format.ts";

/** Every format that has tables. */
export const FORMAT_NAMES: readonly FormatName[] = [
  "marc21-bibliographic",
  "marc21-authority",
  "marc21-holdings",
  "cnmarc-bibliographic",
  "cnmarc-authority",
];

const loaded = new Map<FormatName, Promise<RecordFormat>>();

/**
 * The tables of a format, read when they are first asked for: a bundler keeps each format in a file of its own (20–30 KB compressed).
 * Asked again, it is the same object.
 */
export function loadFormat(name: FormatName): Promise<RecordFormat> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const format = TABLES[name]();
  loaded.set(name, format);
  return format;
}

const TABLES: Readonly<Record<FormatName, () => Promise<RecordFormat>>> = {
  "marc21-bibliographic": async () => (await import("./marc21/bibliographic-format.ts")).bibliographicFormat(),
  "marc21-authority": async () => (await import("./marc21/authority-format.ts")).authorityFormat(),
  "marc21-holdings": async () => (await import("./marc21/holdings-format.ts")).holdingsFormat(),
  "cnmarc-bibliographic": async () => (await import("./cnmarc/bibliographic-format.ts")).bibliographicFormat(),
  "cnmarc-authority": async () => (await import("./cnmarc/authority-format.ts")).authorityFormat(),
};

/**
 * Which format a record is in, by leader/06: MARC 21 `z` is authority, `u v x y` holdings; CNMARC `x y z` authority, all else bibliographic.
 * UNIMARC records are held against the tables of CNMARC.
 */
export function formatNameOf(record: MarcRecord, profile: Profile): FormatName {
  const type = record.leader[6] ?? " ";
  if (profile !== "marc21") return "xyz".includes(type) ? "cnmarc-authority" : "cnmarc-bibliographic";
  if (type === "z") return "marc21-authority";
  return "uvxy".includes(type) ? "marc21-holdings" : "marc21-bibliographic";
}
