import { normaliseIsbn } from "@wenyuan/marc";
import { type Finding, type RecordFormat } from "@wenyuan/marc/format";
import type { Spoken } from "../../lib/i18n/messages.ts";
import { addFields, placeFor } from "../../lib/marc/edit-fields.ts";
import {
  delimiter,
  type EditedField,
  isControlTag,
  type PlacedSubfield,
  placedSubfields,
  withSubfieldValue,
} from "../../lib/marc/edited-field.ts";
import type { Mend } from "./finding.ts";
import type { mendMessages } from "./mend-messages.ts";

export interface MendContext {
  readonly field: EditedField | undefined;
  readonly format: RecordFormat;
  readonly texts: Spoken<typeof mendMessages>;
}

/** More choices than these are no help. */
const choicesShown = 4;

/** The ways to put a finding right that need no judgement but yes. */
export function mendsOf(finding: Finding, { field, format, texts }: MendContext): Mend[] {
  const { code, tag } = finding;
  if (code === "field-missing")
    return [{ label: texts.addField(tag), apply: (fields) => withTag(fields, tag, format) }];
  if (!field) return [];
  const subfield = finding.subfield === undefined ? undefined : placedSubfields(field.content)[finding.subfield];
  switch (code) {
    case "field-repeated":
    case "field-empty":
      return [{ label: texts.removeField(tag), apply: (fields) => fields.filter(({ id }) => id !== field.id) }];
    case "title-indicator":
      return [change(texts.setIndicator("1", "1"), { ...field, ind1: "1" })];
    case "indicator-undefined":
      return allowed(finding, format).map((value) =>
        change(texts.setIndicator(String(finding.indicator), shown(value)), {
          ...field,
          [finding.indicator === 1 ? "ind1" : "ind2"]: value,
        }),
      );
    case "subfield-undefined":
    case "subfield-repeated":
    case "subfield-empty":
      return subfield ? [change(texts.removeSubfield(delimiter + subfield.code), without(field, subfield))] : [];
    case "fixed-length":
      return padded(finding, field, format, texts);
    case "isbn-invalid":
      return subfield ? isbnMends(field, subfield, texts) : [];
    default:
      return [];
  }
}

function change(label: string, changed: EditedField): Mend {
  return { label, apply: (fields) => replaced(fields, changed) };
}

function withTag(fields: readonly EditedField[], tag: string, format: RecordFormat): EditedField[] {
  const control = isControlTag(tag);
  const values = format.fields.get(tag)?.indicators ?? [];
  const [ind1 = " ", ind2 = " "] = values.map(({ values: codes }) => codes[0]?.code ?? " ");
  const added = control ? { tag, ind1: "", ind2: "", content: "" } : { tag, ind1, ind2, content: `${delimiter}a` };
  return addFields(fields, placeFor(fields, tag), [added]);
}

function replaced(fields: readonly EditedField[], changed: EditedField): EditedField[] {
  return fields.map((field) => (field.id === changed.id ? changed : field));
}

function without(field: EditedField, { from, to }: PlacedSubfield): EditedField {
  return { ...field, content: field.content.slice(0, from) + field.content.slice(to) };
}

function allowed({ tag, indicator }: Finding, format: RecordFormat): string[] {
  const values = format.fields.get(tag)?.indicators[indicator === 1 ? 0 : 1]?.values ?? [];
  return values.length > choicesShown ? [] : values.map(({ code }) => code);
}

function shown(value: string): string {
  return value === " " ? "#" : value;
}

/** Fixed-length data that is too short was most often cut at its blanks. */
function padded({ tag }: Finding, field: EditedField, format: RecordFormat, texts: MendContext["texts"]): Mend[] {
  const subfield = field.ind1 === "" ? undefined : placedSubfields(field.content).find(({ code }) => code === "a");
  const value = subfield ? subfield.value : field.content;
  const layout = tag === "LDR" ? format.leader : format.layouts.get(subfield ? `${tag}$a` : tag);
  if (!layout || value.length >= layout.length) return [];
  const whole = value.padEnd(layout.length);
  const changed = subfield ? withSubfieldValue(field, subfield, whole) : { ...field, content: whole };
  return [{ label: texts.pad(layout.length), apply: (fields) => replaced(fields, changed) }];
}

/** Full-width digits and words around a number are no mistake in the number; a number that was printed wrong belongs in `z`. */
function isbnMends(field: EditedField, subfield: PlacedSubfield, texts: MendContext["texts"]): Mend[] {
  const plain = subfield.value.normalize("NFKC").replace(/[^\dXx-]/g, "");
  const { from } = subfield;
  const moved = { ...field, content: `${field.content.slice(0, from)}${delimiter}z${field.content.slice(from + 2)}` };
  const clean = plain !== subfield.value && normaliseIsbn(plain) !== undefined;
  return [
    ...(clean
      ? [
          {
            label: plain,
            apply: (fields: readonly EditedField[]) => replaced(fields, withSubfieldValue(field, subfield, plain)),
          },
        ]
      : []),
    { label: texts.moveTo(`${delimiter}z`), apply: (fields: readonly EditedField[]) => replaced(fields, moved) },
  ];
}
