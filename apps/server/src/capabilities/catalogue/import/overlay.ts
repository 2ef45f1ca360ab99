import { controlValue, type DataField, type Field, isControlField, isDataField, type MarcRecord } from "@wenyuan/marc";

export interface OverlayOptions {
  /** Tags that stay as they are: `690`, `9##` (a `#` is any character). */
  readonly protectedFields: readonly string[];
  /** The new content has another source's number: the record keeps its own 001 and 003, and remembers the other in 035. */
  readonly foreign: boolean;
}

/**
 * New content for a record, with what is protected kept: the protected fields of the old stand where their tags belong, those of the new are
 * left out. Without anything to protect the new content comes out as it went in, field by field.
 */
export function overlay(old: MarcRecord, fresh: MarcRecord, { protectedFields, foreign }: OverlayOptions): MarcRecord {
  const kept = foreign ? ["001", "003", ...protectedFields] : protectedFields;
  if (kept.length === 0) return fresh;
  const isKept = matcherOf(kept);
  const incoming = fresh.fields.filter((field) => !isKept(field.tag));
  const numbers = foreign ? [...systemNumbers(old, incoming), ...ownNumber(fresh, [...old.fields, ...incoming])] : [];
  const staying = [...old.fields.filter((field) => isKept(field.tag)), ...numbers];
  return { leader: fresh.leader, fields: staying.reduce(insert, incoming) };
}

/** Whether a tag is one of the protected. */
function matcherOf(patterns: readonly string[]): (tag: string) => boolean {
  const tests = patterns.map(
    (pattern) => (tag: string) => [...pattern].every((sign, i) => sign === "#" || sign === tag[i]),
  );
  return (tag) => tests.some((test) => test(tag));
}

/** Each kept field goes behind the last whose tag is not greater; the order of the others stays. */
function insert(fields: readonly Field[], field: Field): Field[] {
  const before = fields.findLastIndex((one) => one.tag <= field.tag);
  return fields.toSpliced(before + 1, 0, field);
}

/** Numbers of other systems that the record has collected here, and that the new content does not know. */
function systemNumbers(old: MarcRecord, incoming: readonly Field[]): DataField[] {
  return old.fields.filter(
    (field): field is DataField => field.tag === "035" && isDataField(field) && !has(incoming, numberIn(field)),
  );
}

/** MARC 21 and UNIMARC 035 $a: (agency)number. */
function ownNumber(fresh: MarcRecord, others: readonly Field[]): DataField[] {
  const number = controlValue(fresh, "001")?.trim();
  const agency = controlValue(fresh, "003")?.trim();
  const text = `(${agency})${number}`;
  if (!number || !agency || has(others, text)) return [];
  return [{ tag: "035", ind1: " ", ind2: " ", subfields: [{ code: "a", value: text }] }];
}

function has(fields: readonly Field[], number: string | undefined): boolean {
  return fields.some((field) => !isControlField(field) && field.tag === "035" && numberIn(field) === number);
}

function numberIn(field: DataField): string | undefined {
  return field.subfields.find((one) => one.code === "a")?.value;
}
