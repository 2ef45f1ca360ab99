import type { Field, MarcRecord, Subfield } from "@wenyuan/marc";

/** Begins a subfield in the text of a field: `‡a红楼梦‡f曹雪芹著`. Doubled, it is the sign itself. */
export const delimiter = "‡";

/** The leader stands among the fields, as in the forms that cataloguers know. */
export const leaderTag = "LDR";

/** A field as it is edited: what stands after the indicators is one text. */
export interface EditedField {
  /** Stays while the field is edited and moved. */
  readonly id: number;
  readonly tag: string;
  /** Both empty in a control field. */
  readonly ind1: string;
  readonly ind2: string;
  /** Subfields begun by `‡`, or the value of a control field. */
  readonly content: string;
}

export type NewField = Omit<EditedField, "id">;

/** 001–009 and the leader have one value, and neither indicators nor subfields (ISO 2709:2008 §4.5). */
export function isControlTag(tag: string): boolean {
  return tag === leaderTag || /^00[1-9A-Za-z]$/.test(tag);
}

export function contentOf(subfields: readonly Subfield[]): string {
  return subfields.map(({ code, value }) => delimiter + code + value.replaceAll(delimiter, "‡‡")).join("");
}

/** A subfield and where it stands in the text of its field. */
export interface PlacedSubfield extends Subfield {
  /** Of its delimiter. */
  readonly from: number;
  readonly to: number;
}

/** The subfields of a text; what stands before the first delimiter has the code "". Nothing is trimmed. */
export function placedSubfields(content: string): PlacedSubfield[] {
  const starts = delimitersOf(content);
  const placed: PlacedSubfield[] = [];
  const first = starts[0] ?? content.length;
  if (first > 0) placed.push({ code: "", value: plain(content.slice(0, first)), from: 0, to: first });
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? content.length;
    const code = String.fromCodePoint(content.codePointAt(from + 1) ?? 0x20);
    const bare = from + 1 >= to;
    placed.push({
      code: bare ? "" : code,
      value: bare ? "" : plain(content.slice(from + 1 + code.length, to)),
      from,
      to,
    });
  });
  return placed;
}

/** Where subfields begin. A doubled delimiter is none. */
function delimitersOf(content: string): number[] {
  const starts: number[] = [];
  for (let at = content.indexOf(delimiter); at >= 0; at = content.indexOf(delimiter, at + 1)) {
    if (content[at + 1] === delimiter) at += 1;
    else starts.push(at);
  }
  return starts;
}

function plain(text: string): string {
  return text.replaceAll("‡‡", delimiter);
}

/** The subfield that a place in the text belongs to. */
export function subfieldAt(content: string, caret: number): PlacedSubfield | undefined {
  return placedSubfields(content).findLast(({ from }) => from <= caret);
}

/** The same field with the value of one of its subfields replaced. */
export function withSubfieldValue(field: EditedField, { from, to }: PlacedSubfield, value: string): EditedField {
  const code = field.content.slice(from, from + 2);
  return {
    ...field,
    content: field.content.slice(0, from) + code + value.replaceAll(delimiter, "‡‡") + field.content.slice(to),
  };
}

let lastId = 0;

/** A field with an id of its own. */
export function newField(field: NewField): EditedField {
  lastId += 1;
  return { ...field, id: lastId };
}

export function editedFields(record: MarcRecord): EditedField[] {
  return [
    newField({ tag: leaderTag, ind1: "", ind2: "", content: record.leader }),
    ...record.fields.map((field) => newField(newFieldOf(field))),
  ];
}

/** A field of a record as it is edited. */
export function newFieldOf(field: Field): NewField {
  if ("value" in field) return { tag: field.tag, ind1: "", ind2: "", content: field.value };
  return { tag: field.tag, ind1: field.ind1, ind2: field.ind2, content: contentOf(field.subfields) };
}

/** The record that stands in the editor. A field whose tag is a control field's is one; text before the first subfield becomes its `a`. */
export function editedRecord(fields: readonly EditedField[]): MarcRecord {
  const leader = fields.find(({ tag }) => tag === leaderTag)?.content ?? "";
  return { leader, fields: fields.filter(({ tag }) => tag !== leaderTag).map(fieldOf) };
}

/** The field of the record. One that came as a control field under another tag, as local systems have them, stays one. */
function fieldOf({ tag, ind1, ind2, content }: NewField): Field {
  if (isControlTag(tag) || (ind1 === "" && ind2 === "" && delimitersOf(content).length === 0))
    return { tag, value: content };
  const subfields = placedSubfields(content).map(({ code, value }) => ({ code: code === "" ? "a" : code, value }));
  return { tag, ind1: ind1 || " ", ind2: ind2 || " ", subfields };
}

/** A field on one line, as it is compared and copied: `245 10 $a…`. Blanks of indicators are seen. */
export function lineOf({ tag, ind1, ind2, content }: NewField): string {
  if (ind1 === "" && ind2 === "") return `${tag} ${content}`;
  return `${tag} ${`${ind1 || " "}${ind2 || " "}`.replaceAll(" ", "#")} ${content}`;
}

/** The field under another tag. Where that makes a control field of a data field, or the reverse, its content follows. */
export function retagged(field: EditedField, tag: string): EditedField {
  const wasControl = field.ind1 === "" && field.ind2 === "";
  if (tag.length !== 3 || isControlTag(tag) === wasControl) return { ...field, tag };
  if (wasControl) return { ...field, tag, ind1: " ", ind2: " ", content: `${delimiter}a${field.content}` };
  return { ...field, tag, ind1: "", ind2: "", content: field.content.replace(/^‡a/, "") };
}
