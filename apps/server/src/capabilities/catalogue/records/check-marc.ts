import { checkRecord, describeFault, type Field, isControlField, type MarcRecord, type Profile } from "@wenyuan/marc";
import type { Problem } from "@wenyuan/problem";
import { catalogueProblems } from "../problems.ts";
import type { RecordFinding } from "./record-finding.ts";

/** What is wrong with a record that somebody wants to save: all of it at once. */
export function checkMarc(record: MarcRecord, profile: Profile): RecordFinding[] {
  const faults = checkRecord(record, profile).map((fault): RecordFinding => {
    const { code, tag } = fault;
    const text = { zh: describeFault(fault, "zh"), en: describeFault(fault, "en") };
    return { severity: "warning", code, text, ...(tag === undefined ? {} : { tag }) };
  });
  return [
    ...leaderFindings(record),
    ...record.fields.flatMap(fieldFindings),
    ...titleFindings(record, profile),
    ...faults,
  ];
}

/** The warnings of a record that may be saved, or a refusal with all findings. */
export function refuseFaulty(record: MarcRecord, profile: Profile): RecordFinding[] | Problem {
  const findings = checkMarc(record, profile);
  const errors = findings.filter((one) => one.severity === "error");
  return errors.length === 0 ? findings : catalogueProblems.recordFaulty({ count: errors.length }, { findings });
}

function leaderFindings({ leader }: MarcRecord): RecordFinding[] {
  // ISO 2709 §4.3: the label has 24 characters of ISO 646.
  if (/^[\x20-\x7e]{24}$/.test(leader)) return [];
  const text = {
    zh: `头标必须是 24 个字符，现在有 ${leader.length} 个。`,
    en: `The leader has 24 characters; here are ${leader.length}.`,
  };
  return [{ severity: "error", code: "leader-length", tag: "LDR", text }];
}

function fieldFindings(field: Field, position: number): RecordFinding[] {
  const { tag } = field;
  const finding = (code: string, text: RecordFinding["text"]): RecordFinding => ({
    severity: "error",
    code,
    tag,
    position,
    text,
  });
  if (!/^[0-9A-Za-z]{3}$/.test(tag))
    return [
      finding("tag-malformed", {
        zh: `字段号“${tag}”必须是三位数字或字母。`,
        en: `The tag “${tag}” has to be three digits or letters.`,
      }),
    ];
  if (isControlField(field)) return isSeparated(field.value) ? [finding("separator-inside", separatorText(tag))] : [];
  if (!/^[\x20-\x7e]$/.test(field.ind1) || !/^[\x20-\x7e]$/.test(field.ind2))
    return [
      finding("indicator-malformed", {
        zh: `${tag} 的指示符各是一个字符。`,
        en: `Each indicator of ${tag} is one character.`,
      }),
    ];
  if (field.subfields.length === 0)
    return [finding("field-empty", { zh: `${tag} 没有子字段。`, en: `${tag} has no subfields.` })];
  if (field.subfields.some(({ code }) => !/^[!-~]$/.test(code)))
    return [
      finding("subfield-code-malformed", {
        zh: `${tag} 的子字段代码各是一个字符。`,
        en: `Each subfield code of ${tag} is one character.`,
      }),
    ];
  return field.subfields.some(({ value }) => isSeparated(value))
    ? [finding("separator-inside", separatorText(tag))]
    : [];
}

/** ISO 2709 §3: the characters that part records, fields and subfields cannot stand in a value. */
function isSeparated(value: string): boolean {
  return value.includes("\x1d") || value.includes("\x1e") || value.includes("\x1f");
}

function separatorText(tag: string) {
  return { zh: `${tag} 里有 MARC 的分隔符，请删去。`, en: `${tag} holds a separator of MARC; remove it.` };
}

function titleFindings(record: MarcRecord, profile: Profile): RecordFinding[] {
  const tag = profile === "marc21" ? "245" : "200";
  const titles = record.fields.filter((field) => field.tag === tag);
  if (titles.length === 1) return [];
  const text =
    titles.length === 0
      ? { zh: `没有题名（${tag} 字段）。`, en: `There is no title (field ${tag}).` }
      : {
          zh: `${tag} 字段只能有一个，现在有 ${titles.length} 个。`,
          en: `${tag} cannot be repeated; there are ${titles.length}.`,
        };
  return [{ severity: "error", code: titles.length === 0 ? "title-missing" : "title-repeated", tag, text }];
}
