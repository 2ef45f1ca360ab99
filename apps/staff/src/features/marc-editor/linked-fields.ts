import { type EditedField, placedSubfields } from "../../lib/marc/edited-field.ts";

/** A link to a field in another script: MARC 21 $6 (Appendix A) `880-01`, UNIMARC $6 the same way. */
export interface Link {
  readonly tag: string;
  /** `00` links to nothing. */
  readonly number: string;
}

export function linkOf({ content }: Pick<EditedField, "content">): Link | undefined {
  const value = placedSubfields(content).find(({ code }) => code === "6")?.value;
  const [, tag, number] = /^(\w{3})-(\d\d)/.exec(value ?? "") ?? [];
  return tag === undefined || number === undefined || number === "00" ? undefined : { tag, number };
}

/** The fields that are linked with a field by $6: those it names that name it back. */
export function linkedWith(field: EditedField, fields: readonly EditedField[]): EditedField[] {
  const link = linkOf(field);
  if (!link) return [];
  return fields.filter((other) => {
    const back = linkOf(other);
    return other.id !== field.id && other.tag === link.tag && back?.number === link.number && back.tag === field.tag;
  });
}

/** The next number that no $6 of the record uses, of two digits. */
export function freeLinkNumber(fields: readonly EditedField[]): string {
  const used = fields.map((field) => Number(linkOf(field)?.number ?? 0));
  return String(Math.max(0, ...used) + 1).padStart(2, "0");
}
