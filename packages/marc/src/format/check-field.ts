import { embeddedFields } from "../bib/unimarc/embedded-fields.ts";
import { type DataField, type Field, isControlField, isDataField, subfieldValue } from "../record.ts";
import { checkFixed } from "./check-fixed.ts";
import { checkNumbers } from "./check-numbers.ts";
import { aFinding, type Finding } from "./findings.ts";
import { fixedLayout } from "./fixed-layout.ts";
import type { FieldFormat, IndicatorFormat, RecordFormat, Words } from "./record-format.ts";

/** A field with what its check needs of the record. */
export interface FieldInRecord {
  readonly leader: string;
  readonly field: Field;
  /** Index in the record. */
  readonly index: number;
}

/** A field against the definition of its tag. Local fields — a 9 or a letter in the tag — are the library's own business. */
export function checkField(format: RecordFormat, { leader, field, index }: FieldInRecord): Finding[] {
  const place = { tag: field.tag, field: index };
  if (!/^[0-9A-Za-z]{3}$/.test(field.tag)) return [aFinding("tag-invalid", place)];
  const rules = format.fields.get(field.tag);
  if (rules === undefined)
    return /^\d{3}$/.test(field.tag) && !field.tag.includes("9") ? [aFinding("tag-undefined", place)] : [];
  const findings = rules.obsolete ? [aFinding("tag-obsolete", { ...place, name: rules.name })] : [];
  if (isControlField(field) !== (rules.subfields.size === 0)) {
    return [
      ...findings,
      aFinding("field-kind", { ...place, name: rules.name, expected: rules.subfields.size === 0 ? CONTROL : DATA }),
    ];
  }
  if (isDataField(field)) return [...findings, ...checkDataField(field, rules, { format, leader, index })];
  if (field.value === "") return [...findings, aFinding("field-empty", { ...place, name: rules.name })];
  const layout = fixedLayout(format, { leader, tag: field.tag, value: field.value });
  return layout === undefined ? findings : [...findings, ...checkFixed(field.value, layout, place)];
}

const CONTROL: Words = {
  zh: "它是控制字段，没有指示符和子字段",
  en: "it is a control field, without indicators and subfields",
};
const DATA: Words = { zh: "它有两个指示符和子字段", en: "it has two indicators and subfields" };

interface Surroundings {
  readonly format: RecordFormat;
  readonly leader: string;
  readonly index: number;
}

function checkDataField(field: DataField, own: FieldFormat, { format, leader, index }: Surroundings): Finding[] {
  const place = { tag: field.tag, field: index };
  if (field.subfields.length === 0) return [aFinding("field-empty", { ...place, name: own.name })];
  // 880 is the field that $6 names, in another script
  const rules = field.tag === "880" ? (format.fields.get(subfieldValue(field, "6")?.slice(0, 3) ?? "") ?? own) : own;
  return [
    ...checkIndicator(rules.indicators[0], field, 1).map((finding) => aFinding(finding.code, { ...finding, ...place })),
    ...checkIndicator(rules.indicators[1], field, 2).map((finding) => aFinding(finding.code, { ...finding, ...place })),
    ...checkSubfields(field, rules, index),
    ...checkCoded(field, format, { leader, index }),
    ...checkNumbers(field, format.name, place),
  ];
}

/** What is wrong with an indicator. `|` (no attempt to code) is always allowed. */
function checkIndicator(rules: IndicatorFormat, field: DataField, which: 1 | 2) {
  const found = which === 1 ? field.ind1 : field.ind2;
  if (rules.values.length === 0 || found === "|" || rules.values.some(({ code }) => code === found)) return [];
  const allowed = rules.values.map(({ code }) => (code === " " ? "#" : code)).join(" ");
  const expected = { zh: `${allowed}（# 为空格）`, en: `${allowed} (# is a blank)` };
  return [{ code: "indicator-undefined" as const, indicator: which, found: found === " " ? "#" : found, expected }];
}

function checkSubfields(field: DataField, rules: FieldFormat, index: number): Finding[] {
  const place = { tag: field.tag, field: index };
  const seen = new Set<string>();
  const findings = ownSubfields(field).flatMap(({ code, value, subfield }): Finding[] => {
    const at = { ...place, subfield, subfieldCode: code };
    const known = rules.subfields.get(code);
    const again = seen.has(code);
    seen.add(code);
    if (known === undefined) return isLocal(code, rules) ? [] : [aFinding("subfield-undefined", at)];
    if (again && !known.repeatable) return [aFinding("subfield-repeated", { ...at, name: known.name })];
    return value.trim() === "" && code !== "1" ? [aFinding("subfield-empty", at)] : [];
  });
  const missing = [...rules.subfields.values()].filter(({ code, mandatory }) => mandatory && !seen.has(code));
  return [
    ...findings,
    ...missing.map(({ code, name }) => aFinding("subfield-missing", { ...place, subfieldCode: code, name })),
  ];
}

/** Subfields up to the first embedded field (UNIMARC 4XX $1): what follows belongs to that one. */
function ownSubfields(field: DataField): { code: string; value: string; subfield: number }[] {
  const embedded = embeddedFields(field).length === 0 ? -1 : field.subfields.findIndex(({ code }) => code === "1");
  const own = field.subfields.map(({ code, value }, subfield) => ({ code, value, subfield }));
  return embedded < 0 || !field.tag.startsWith("4") ? own : own.slice(0, embedded);
}

/** $9 is local everywhere; a capital is the pinyin of the small letter (CNMARC). */
function isLocal(code: string, rules: FieldFormat): boolean {
  return code === "9" || (/[A-Z]/.test(code) && rules.subfields.has(code.toLowerCase()));
}

/** Coded subfields of CNMARC, such as 100 $a. */
function checkCoded(
  field: DataField,
  format: RecordFormat,
  { leader, index }: { leader: string; index: number },
): Finding[] {
  return field.subfields.flatMap(({ code, value }, subfield) => {
    const layout = fixedLayout(format, { leader, tag: field.tag, code, value });
    return layout === undefined ? [] : checkFixed(value, layout, { tag: field.tag, field: index, subfield });
  });
}
