/**
 * A MARC record as plain data: the leader and the fields in the order in which they stand.
 *
 * The shape is that of ISO 2709:2008 §4: a record label (here called by its MARC 21 name, *leader*), control
 * fields (00X) that hold one value, and data fields with two indicators and subfields. Nothing is sorted, merged or
 * trimmed, so a record that is read and written again is the same record.
 */
export interface MarcRecord {
  /** 24 characters; positions 0–4 and 12–16 are counted anew by a writer. */
  readonly leader: string;
  readonly fields: readonly Field[];
}

export type Field = ControlField | DataField;

/** A field with one value and neither indicators nor subfields: 001–009, and what local systems add. */
export interface ControlField {
  /** Three characters, usually digits; letters occur (`LKR`, `CAT`). */
  readonly tag: string;
  readonly value: string;
}

export interface DataField {
  readonly tag: string;
  readonly ind1: string;
  readonly ind2: string;
  readonly subfields: readonly Subfield[];
}

export interface Subfield {
  /** One character. */
  readonly code: string;
  readonly value: string;
}

export function isControlField(field: Field): field is ControlField {
  return "value" in field;
}

export function isDataField(field: Field): field is DataField {
  return "subfields" in field;
}

/** The first control field with this tag, or undefined. */
export function controlValue(record: MarcRecord, tag: string): string | undefined {
  for (const field of record.fields) if (field.tag === tag && isControlField(field)) return field.value;
  return undefined;
}

/** All data fields with one of these tags, in the record's order. */
export function dataFields(record: MarcRecord, ...tags: readonly string[]): DataField[] {
  const found: DataField[] = [];
  const [first] = tags;
  // Of one tag mostly.
  if (tags.length === 1) {
    for (const field of record.fields) if (field.tag === first && isDataField(field)) found.push(field);
    return found;
  }
  // By tag first: a description asks for some thirty kinds of field, most of which a record has not.
  for (const field of record.fields) if (tags.includes(field.tag) && isDataField(field)) found.push(field);
  return found;
}

/** The first subfield of one of these codes, given as a string of codes such as `"ab"`. */
export function subfieldValue(field: DataField, codes: string): string | undefined {
  return field.subfields.find((subfield) => codes.includes(subfield.code))?.value;
}

/** All subfields of these codes, in the field's order. */
export function subfieldValues(field: DataField, codes: string): string[] {
  return field.subfields.filter((subfield) => codes.includes(subfield.code)).map((subfield) => subfield.value);
}

export function aDataField(
  tag: string,
  indicators: string,
  ...subfields: readonly (readonly [string, string])[]
): DataField {
  return {
    tag,
    ind1: indicators[0] ?? " ",
    ind2: indicators[1] ?? " ",
    subfields: subfields.map(([code, value]) => ({ code, value })),
  };
}
