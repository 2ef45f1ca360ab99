import type { DataField, Profile } from "@wenyuan/marc";
import type { HeadingField } from "./heading-fields.ts";

/** A heading in words: `own` without its subdivisions, `whole` with them. */
export interface HeadingText {
  readonly own: string;
  readonly whole: string;
}

const subdivider = "--";

/** What a field says as a heading; undefined when its subfields are empty. */
export function headingText(field: DataField, form: HeadingField, profile: Profile): HeadingText | undefined {
  const said = (codes: string) =>
    field.subfields.flatMap(({ code, value }) => (codes.includes(code) ? value.trim() || [] : []));
  const own = join(said(form.own), profile);
  if (own === "") return undefined;
  return { own, whole: [own, ...said(form.subdivisions).map(withoutMark)].join(subdivider) };
}

/** MARC 21 punctuates its subfields itself; UNIMARC leaves that to the one who shows them. */
function join(parts: readonly string[], profile: Profile): string {
  return withoutMark(parts.join(profile === "marc21" ? " " : ", "));
}

/** Without the mark that ends the field in ISBD; the point of an initial or an abbreviation stays: `Smith, J.` */
function withoutMark(text: string): string {
  return text.replace(/[\s,;:/]+$/u, "").replace(/(?<=\p{L}{4,}|[\p{N}\p{Script=Han})\]’-])\.$/u, "");
}
