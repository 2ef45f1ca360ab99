import type { DataField, Profile, Subfield } from "@wenyuan/marc";
import { bibHeadingField } from "./heading-fields.ts";

/** How a controlled field ends its heading before what follows it, in ISBD as MARC 21 records have it. */
const endMark = /[.,]$/;
const ended = /[.,!?)\]-]$/;

/**
 * A field of a bibliographic record with the heading of an authority in the place of its own. What the field says beside the heading stays:
 * role, subdivisions that the authority lacks, links, numbers. MARC 21 fields keep the mark that ended their heading.
 * `tag` is that of the field an 880 stands for. A field that is no heading stays as it is.
 */
export function controlledField(
  field: DataField,
  tag: string,
  given: { authority: DataField; profile: Profile },
): DataField {
  const { authority, profile } = given;
  const form = bibHeadingField(field, tag, profile);
  // By the authority's own field: whether it names a work decides which of its subfields are the heading.
  const source = bibHeadingField(authority, sameFieldOfBib(tag, authority), profile);
  if (!form || !source) return field;
  const subdivided = authority.subfields.some(({ code }) => form.subdivisions.includes(code));
  const taken = (code: string) => source.own.includes(code) || form.subdivisions.includes(code);
  const heading = authority.subfields.filter(({ code }) => taken(code));
  const replaced = ({ code }: Subfield) => form.own.includes(code) || (subdivided && form.subdivisions.includes(code));
  const first = field.subfields.findIndex(replaced);
  const before = field.subfields.slice(0, Math.max(first, 0)).filter((one) => !replaced(one));
  const after = field.subfields.slice(Math.max(first, 0)).filter((one) => !replaced(one));
  const own = field.subfields.findLast(replaced);
  const marked = profile === "marc21" ? withMark(heading, own) : heading;
  return { ...field, ...indicators(field, tag, given), subfields: [...before, ...marked, ...after] };
}

function sameFieldOfBib(tag: string, authority: DataField): string {
  // X00 … X55 of MARC 21 have one form in both kinds of records; UNIMARC's bibliographic tag says it.
  return tag.startsWith("6") || !authority.tag.startsWith("1") ? tag : `7${authority.tag.slice(1)}`;
}

function withMark(heading: readonly Subfield[], replaced: Subfield | undefined): readonly Subfield[] {
  const mark = endMark.exec(replaced?.value.trimEnd() ?? "")?.[0];
  const last = heading.at(-1);
  if (mark === undefined || !last || ended.test(last.value)) return heading;
  return [...heading.slice(0, -1), { ...last, value: `${last.value}${mark}` }];
}

/** MARC 21 X00–X11: the first says how the name is entered; X30: what is not filed, which in an authority is the second. UNIMARC 7XX: the second. */
function indicators(field: DataField, tag: string, { authority, profile }: { authority: DataField; profile: Profile }) {
  if (profile !== "marc21") return /^(?:6|7)0/.test(tag) ? { ind2: authority.ind2 } : {};
  if (/^.(?:00|10|11)$/.test(tag)) return { ind1: authority.ind1 };
  return /^[167]30$/.test(tag) ? { ind1: authority.ind2 } : { ind1: field.ind1 };
}
