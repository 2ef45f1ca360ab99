import type { DataField, MarcRecord } from "@wenyuan/marc";
import type { HeadingKind } from "../../lib/catalogue/headings.ts";
import { contentOf, type EditedField, placedSubfields } from "../../lib/marc/edited-field.ts";

/** Fields that hold headings, by what they name: CNMARC 60X, 7XX; MARC 21 X00–X55. */
const cnmarcKinds: readonly (readonly [RegExp, HeadingKind])[] = [
  [/^(?:600|70[0-2])$/, "person"],
  [/^(?:601|71[0-2])$/, "organisation"],
  [/^(?:605|500)$/, "title"],
  [/^606$/, "topic"],
  [/^607$/, "place"],
  [/^608$/, "genre"],
];
const marc21Kinds: readonly (readonly [RegExp, HeadingKind])[] = [
  [/^[1678]00$/, "person"],
  [/^[1678]10$/, "organisation"],
  [/^[1678]11$/, "event"],
  [/^(?:[1678]30|240)$/, "title"],
  [/^650$/, "topic"],
  [/^651$/, "place"],
  [/^655$/, "genre"],
];

/** What the heading of a field names; undefined for fields that hold none. */
export function headingKindOf(tag: string, profile: string): HeadingKind | undefined {
  return (profile === "marc21" ? marc21Kinds : cnmarcKinds).find(([tags]) => tags.test(tag))?.[1];
}

/** What of a field is not its heading, and stays when the heading is replaced: role, link to another script, institution. */
const besides = { cnmarc: /[4567]/, marc21: /[e456u]/ } as const;

/**
 * The field with the preferred heading of an authority and a link to it: CNMARC `$3`, MARC 21 `$0`, both with the authority's number (001).
 */
export function withAuthority(field: EditedField, authority: MarcRecord, profile: string): EditedField {
  const heading = preferredField(authority, profile);
  if (!heading) return field;
  const stays = profile === "marc21" ? besides.marc21 : besides.cnmarc;
  const own = placedSubfields(field.content).filter(({ code }) => code !== "" && stays.test(code));
  const number = authority.fields.find((one) => one.tag === "001" && "value" in one);
  const link = number && "value" in number ? [{ code: profile === "marc21" ? "0" : "3", value: number.value }] : [];
  const words = heading.subfields.filter(({ code }) => !/[035678]/.test(code));
  return { ...field, content: contentOf([...words, ...link, ...own]) };
}

/** The heading of an authority: MARC 21 1XX, UNIMARC 2XX. */
function preferredField(authority: MarcRecord, profile: string): DataField | undefined {
  const tags = profile === "marc21" ? /^1\d\d$/ : /^2\d\d$/;
  return authority.fields.find((field): field is DataField => tags.test(field.tag) && "subfields" in field);
}
