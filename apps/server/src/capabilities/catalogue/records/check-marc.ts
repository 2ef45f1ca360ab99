import { type Field, fromMarcJson, isControlField, type MarcJson, type MarcRecord, type Profile } from "@wenyuan/marc";
import { formatNameOf, loadFormat, validateRecord } from "@wenyuan/marc/format";
import type { Problem } from "@wenyuan/problem";
import { catalogueProblems } from "../problems.ts";
import type { RecordFinding } from "./record-finding.ts";

/** What is wrong with a record that somebody wants to save: all of it at once. */
export async function checkMarc(record: MarcRecord, profile: Profile): Promise<RecordFinding[]> {
  const format = await loadFormat(formatNameOf(record, profile));
  const findings = validateRecord(record, format).map(({ code, severity, tag, field, words }): RecordFinding => {
    return { severity, code, tag, text: words, ...(field === undefined ? {} : { position: field }) };
  });
  return [...record.fields.flatMap(separatorFindings), ...findings];
}

/**
 * The warnings of a record that may be saved, or a refusal with all findings. An error that was in the record before is a warning: who mends one
 * thing in a record from elsewhere need not mend all.
 */
export async function refuseFaulty(
  record: MarcRecord,
  profile: Profile,
  before: readonly MarcJson[] = [],
): Promise<RecordFinding[] | Problem> {
  const known = new Set<string>();
  for (const marc of before) for (const one of await checkMarc(fromMarcJson(marc), profile)) known.add(sayingOf(one));
  const findings = (await checkMarc(record, profile)).map((one): RecordFinding => {
    return known.has(sayingOf(one)) ? { ...one, severity: "warning" } : one;
  });
  const errors = findings.filter((one) => one.severity === "error");
  return errors.length === 0 ? findings : catalogueProblems.recordFaulty({ count: errors.length }, { findings });
}

function sayingOf({ code, tag, text }: RecordFinding): string {
  return `${code} ${tag} ${text.en}`;
}

/** ISO 2709 §3: the characters that part records, fields and subfields cannot stand in a value. */
const separators = ["\x1d", "\x1e", "\x1f"];

function separatorFindings(field: Field, position: number): RecordFinding[] {
  const { tag } = field;
  const values = isControlField(field) ? [field.value] : field.subfields.map(({ value }) => value);
  if (!values.some((value) => separators.some((one) => value.includes(one)))) return [];
  const text = { zh: `${tag} 里有 MARC 的分隔符，请删去`, en: `${tag} holds a separator of MARC; remove it` };
  return [{ severity: "error", code: "separator-inside", tag, position, text }];
}
