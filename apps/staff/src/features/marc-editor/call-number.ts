import { placeFor } from "../../lib/marc/edit-fields.ts";
import {
  delimiter,
  type EditedField,
  newField,
  placedSubfields,
  withSubfieldValue,
} from "../../lib/marc/edited-field.ts";

/** Where a record states its class: CNMARC 690 (CLC), MARC 21 084, 050, 082. */
const classTags = { cnmarc: ["690", "692", "676"], marc21: ["084", "090", "050", "082"] } as const;

/** The class number that the record states first; empty when it states none. */
export function classOf(fields: readonly EditedField[], profile: string): string {
  const tags = profile === "marc21" ? classTags.marc21 : classTags.cnmarc;
  const stated = tags.flatMap((tag) => fields.filter((field) => field.tag === tag));
  return stated.map((field) => valueOf(field, "a")).find((value) => value !== "") ?? "";
}

function valueOf(field: EditedField, code: string): string {
  return (
    placedSubfields(field.content)
      .find((one) => one.code === code)
      ?.value.trim() ?? ""
  );
}

/** The record with a call number in its local holdings: CNMARC 905 $d class $e number, MARC 21 852 $h $i. The first such field gets it. */
export function withCallNumber(
  fields: readonly EditedField[],
  profile: string,
  { class: classNumber, number }: { readonly class: string; readonly number: number },
): EditedField[] {
  const [tag, classCode, numberCode] =
    profile === "marc21" ? (["852", "h", "i"] as const) : (["905", "d", "e"] as const);
  const row = fields.findIndex((field) => field.tag === tag);
  const field = fields[row];
  if (!field) {
    const content = `${delimiter}${classCode}${classNumber}${delimiter}${numberCode}${number}`;
    const added = newField({ tag, ind1: profile === "marc21" ? "8" : " ", ind2: " ", content });
    return fields.toSpliced(placeFor(fields, tag) + 1, 0, added);
  }
  return fields.with(row, withValue(withValue(field, classCode, classNumber), numberCode, String(number)));
}

function withValue(field: EditedField, code: string, value: string): EditedField {
  const there = placedSubfields(field.content).find((one) => one.code === code);
  return there
    ? withSubfieldValue(field, there, value)
    : { ...field, content: field.content + delimiter + code + value };
}
