import { contentOf, type EditedField, placedSubfields } from "../../lib/marc/edited-field.ts";

/** The fields without what a template offered and nobody filled: empty subfields, and fields that had no others. */
export function filledFields(fields: readonly EditedField[]): EditedField[] {
  return fields.flatMap((field) => {
    if (field.ind1 === "" && field.ind2 === "") return field.content.trim() === "" ? [] : [field];
    const subfields = placedSubfields(field.content);
    const filled = subfields.filter(({ code, value }) => value.trim() !== "" || code === "");
    if (filled.length === subfields.length) return [field];
    const bare = filled.every(({ code, value }) => isOffered(code, value));
    return bare ? [] : [{ ...field, content: contentOf(filled) }];
  });
}

/** What a template writes itself, so that it says nothing alone: a price without a number, the role of nobody, a country without a place. */
function isOffered(code: string, value: string): boolean {
  return (
    (code === "d" && value === "CNY") ||
    (code === "4" && value === "著") ||
    (code === "e" && value === "author.") ||
    (code === "v" && value === "5")
  );
}
