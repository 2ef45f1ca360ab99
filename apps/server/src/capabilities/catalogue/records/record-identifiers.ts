import { type BibDescription, controlValue, type Identifier, type MarcRecord } from "@wenyuan/marc";

/** A number that a record is found and matched by. */
export interface RecordIdentifier {
  /** isbn (13 digits), issn (NNNN-NNNX), lccn, oclc, doi, ismn, csbn (统一书号), control (`agency number`). */
  readonly type: string;
  readonly value: string;
}

/** Order numbers, shelf numbers and the like say nothing about what a record describes. */
const matched: ReadonlySet<Identifier["type"]> = new Set(["isbn", "issn", "ismn", "lccn", "oclc", "doi", "csbn"]);
const longestValue = 100;

/**
 * The numbers of a record, each once. Cancelled ones and those of another thing (the linking ISSN of all media) are left out.
 * `control` is a number with the agency that gave it: 003 with 001, and each 035 (agency)number, which is where systems put the 003/001 of
 * the record that they took over.
 */
export function recordIdentifiers(record: MarcRecord, bib: BibDescription): RecordIdentifier[] {
  const found = new Map<string, RecordIdentifier>();
  for (const one of [...controlNumbers(record, bib), ...bib.identifiers.flatMap(publicNumber)])
    if (one.value.length <= longestValue) found.set(`${one.type} ${one.value}`, one);
  return [...found.values()];
}

function controlNumbers(record: MarcRecord, bib: BibDescription): RecordIdentifier[] {
  const agency = controlValue(record, "003")?.trim();
  const number = controlValue(record, "001")?.trim();
  const own = agency && number ? [control(agency, number)] : [];
  return [...own, ...bib.identifiers.flatMap(takenOver)];
}

function takenOver({ type, value, source, cancelled, raw }: Identifier): RecordIdentifier[] {
  if (cancelled || (type !== "local" && type !== "oclc")) return [];
  // UNIMARC 035 keeps the agency in the text.
  const [, agency = source, number = value] = /^\(([^)]+)\)\s*(.+)$/.exec(raw.trim()) ?? [];
  return agency === undefined ? [] : [control(agency, number)];
}

function control(agency: string, number: string): RecordIdentifier {
  return { type: "control", value: `${agency.trim()} ${number.trim()}` };
}

function publicNumber({ type, value, valid, cancelled, qualifier }: Identifier): RecordIdentifier[] {
  if (!valid || cancelled || !matched.has(type)) return [];
  if (type === "issn" && qualifier === "linking") return [];
  return [{ type, value: normalised(type, value) }].filter((one) => one.value !== "");
}

function normalised(type: string, value: string): string {
  if (type === "lccn") return normaliseLccn(value);
  return type === "oclc" ? normaliseOclc(value) : value;
}

/** LCCN normalisation of the Library of Congress (lccn.loc.gov/lccnperm-faq.html): no blanks, nothing after a slash, six digits after a hyphen. */
function normaliseLccn(lccn: string): string {
  const [bare = ""] = lccn.replaceAll(" ", "").split("/");
  const [prefix = "", serial] = bare.split("-");
  return serial === undefined ? prefix : prefix + serial.padStart(6, "0");
}

/** `(OCoLC)ocm00012345`, `on1234567890` → digits without leading zeros. */
function normaliseOclc(number: string): string {
  const digits = /^(?:\(OCoLC\))?(?:ocm|ocn|on)?0*(\d+)/i.exec(number.trim());
  return digits?.[1] ?? "";
}
