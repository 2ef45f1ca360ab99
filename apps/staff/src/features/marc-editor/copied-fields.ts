import { type EditedField, newField } from "../../lib/marc/edited-field.ts";

/** What belongs to the one record only: its number (001, 003), when it was changed (005), the numbers of other systems (035). */
const ownOnly = new Set(["001", "003", "005", "035"]);

/** The fields that a copy of a record begins with. Local holdings (852, 905, 952) are of the first record's items. */
export function copiedFields(fields: readonly EditedField[]): EditedField[] {
  return fields.filter(({ tag }) => !ownOnly.has(tag) && !["852", "905", "952"].includes(tag)).map(newField);
}
