import { type DataField, type Field, isDataField, type MarcRecord, type Subfield } from "@wenyuan/marc";
import { contains, isWhole, replaceAll, type TextPattern } from "./text-pattern.ts";

/** Which fields an operation is about. `X` in a tag stands for any character: `9XX`, `6XX`. */
export interface FieldChoice {
  readonly tag: string;
  /** Only fields of which this is true. */
  readonly where?: FieldCondition;
}

/** What has to be true of a field: one of its subfields, of this code or any, is so; or none has the code. */
export interface FieldCondition {
  readonly code?: string;
  readonly is: "containing" | "equal" | "absent";
  readonly text?: TextPattern;
}

/** A change of records, as data: what a batch keeps, shows and can do again. */
export type RecordOperation =
  | {
      readonly do: "add-field";
      readonly field: DataField;
      /** Not where the record has a field of this tag already, or the very same field. */
      readonly unless?: "tag" | "same";
    }
  | ({ readonly do: "delete-field" } & FieldChoice)
  | ({ readonly do: "add-subfield"; readonly code: string; readonly value: string } & FieldChoice)
  | ({ readonly do: "delete-subfield"; readonly code: string } & FieldChoice)
  | ({
      readonly do: "replace-text";
      readonly code?: string;
      readonly find: TextPattern;
      readonly by: string;
    } & FieldChoice)
  | ({ readonly do: "set-indicator"; readonly indicator: 1 | 2; readonly value: string } & FieldChoice);

/** The record after the operations, one after another; the same object when none changed it. */
export function applyOperations(record: MarcRecord, operations: readonly RecordOperation[]): MarcRecord {
  return operations.reduce(applyOperation, record);
}

function applyOperation(record: MarcRecord, operation: RecordOperation): MarcRecord {
  if (operation.do === "add-field") return withField(record, operation);
  const fields = record.fields.flatMap((field) => (isChosen(field, operation) ? changed(field, operation) : [field]));
  const same = fields.length === record.fields.length && fields.every((field, i) => field === record.fields[i]);
  return same ? record : { ...record, fields };
}

type FieldOperation = Exclude<RecordOperation, { do: "add-field" }>;

/** The field as the operation leaves it: none, one, or itself when nothing of it changed. */
function changed(field: Field, operation: FieldOperation): Field[] {
  if (operation.do === "delete-field") return [];
  if (!isDataField(field)) return [operation.do === "replace-text" ? replacedValue(field, operation) : field];
  switch (operation.do) {
    case "add-subfield": {
      const { code, value } = operation;
      const there = field.subfields.some((one) => one.code === code && one.value === value);
      return [there ? field : { ...field, subfields: [...field.subfields, { code, value }] }];
    }
    case "delete-subfield":
      return withoutSubfields(field, operation);
    case "replace-text":
      return [mapSubfields(field, (one) => replacedText(one, operation))];
    case "set-indicator": {
      const name = operation.indicator === 1 ? "ind1" : "ind2";
      return [field[name] === operation.value ? field : { ...field, [name]: operation.value }];
    }
  }
}

type Replacing = Extract<RecordOperation, { do: "replace-text" }>;

function replacedText(subfield: Subfield, { code, find, by }: Replacing): Subfield {
  if (code !== undefined && code !== subfield.code) return subfield;
  const value = replaceAll(subfield.value, find, by);
  return value === subfield.value ? subfield : { ...subfield, value };
}

function replacedValue(field: Extract<Field, { value: string }>, { find, by }: Replacing): Field {
  const value = replaceAll(field.value, find, by);
  return value === field.value ? field : { ...field, value };
}

/** With a condition on the same code, only the subfields that it is true of go; a field without subfields goes with them. */
function withoutSubfields(
  field: DataField,
  { code, where }: Extract<RecordOperation, { do: "delete-subfield" }>,
): Field[] {
  const own = where?.code === code && where.is !== "absent" ? where : undefined;
  const subfields = field.subfields.filter((one) => one.code !== code || (own !== undefined && !isTrueOf(one, own)));
  if (subfields.length === field.subfields.length) return [field];
  return subfields.length === 0 ? [] : [{ ...field, subfields }];
}

function mapSubfields(field: DataField, change: (subfield: Subfield) => Subfield): DataField {
  const subfields = field.subfields.map(change);
  return subfields.every((one, i) => one === field.subfields[i]) ? field : { ...field, subfields };
}

function isChosen(field: Field, { tag, where }: FieldChoice): boolean {
  if (!fitsTag(field.tag, tag)) return false;
  if (where === undefined) return true;
  const subfields = isDataField(field) ? field.subfields : [{ code: "", value: field.value }];
  const own = subfields.filter(({ code }) => where.code === undefined || code === where.code);
  return where.is === "absent" ? own.length === 0 : own.some((one) => isTrueOf(one, where));
}

function isTrueOf({ value }: Subfield, { is, text = { text: "" } }: FieldCondition): boolean {
  return is === "equal" ? isWhole(value, text) : contains(value, text);
}

function fitsTag(tag: string, wanted: string): boolean {
  return tag.length === wanted.length && [...wanted].every((char, i) => char === "X" || char === tag[i]);
}

/** Set in behind the last field whose tag is not greater. */
function withField(record: MarcRecord, { field, unless }: Extract<RecordOperation, { do: "add-field" }>): MarcRecord {
  const there = record.fields.some((one) => one.tag === field.tag && (unless === "tag" || isSame(one, field)));
  if (there && unless !== undefined) return record;
  const after = record.fields.findLastIndex(({ tag }) => tag <= field.tag);
  return { ...record, fields: record.fields.toSpliced(after + 1, 0, field) };
}

function isSame(one: Field, other: DataField): boolean {
  return (
    isDataField(one) &&
    one.ind1 === other.ind1 &&
    one.ind2 === other.ind2 &&
    JSON.stringify(one.subfields) === JSON.stringify(other.subfields)
  );
}
