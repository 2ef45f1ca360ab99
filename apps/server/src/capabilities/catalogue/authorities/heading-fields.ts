import type { DataField, Profile } from "@wenyuan/marc";
import type { HeadingKind } from "./heading-kind.ts";

/** How a heading stands in a field: its own subfields, then those that subdivide a subject. */
export interface HeadingField {
  readonly kind: HeadingKind;
  readonly own: string;
  readonly subdivisions: string;
}

interface FieldForm {
  readonly kind: HeadingKind;
  readonly own: string;
  /** Subfields of the name where the field names a work too: with `$t` it is a heading of a title. */
  readonly withTitle?: string;
}

// MARC 21 Bibliographic and Authority, X00–X55: name and title portions; relators ($e, $4, $j), affiliation ($u) and control subfields are no part of a heading.
const titlePortion = "tfhklmnoprs";
const person: FieldForm = { kind: "person", own: "abcdgq", withTitle: `abcdgq${titlePortion}` };
const body: FieldForm = { kind: "organisation", own: "abcdgn", withTitle: `abcdgn${titlePortion}` };
const meeting: FieldForm = { kind: "event", own: "acdegnq", withTitle: `acdegnq${titlePortion}` };
const title: FieldForm = { kind: "title", own: "adfghklmnoprst" };
const marc21Forms: Readonly<Record<string, FieldForm>> = {
  "00": person,
  "10": body,
  "11": meeting,
  "30": title,
  "47": { kind: "event", own: "acdg" },
  "50": { kind: "topic", own: "abcdg" },
  "51": { kind: "place", own: "ag" },
  "55": { kind: "genre", own: "a" },
};
const marc21Bib = /^(?:[17](?:00|10|11|30)|6(?:00|10|11|30|47|50|51|55)|8(?:00|10|11|30))$/;
const marc21Subdivisions = "vxyz";

// UNIMARC Authorities 2XX and the bibliographic 5XX–7XX (IFLA 2009, 2008); CNMARC the same (WH/T 15, GB/T 33286).
const unimarcPerson: FieldForm = { kind: "person", own: "abcdfg" };
const unimarcBody: FieldForm = { kind: "organisation", own: "abcdefgh" };
const unimarcBib: Readonly<Record<string, FieldForm>> = {
  "500": { kind: "title", own: "abhiklmnqrsuvw" },
  "600": unimarcPerson,
  "601": unimarcBody,
  "602": { kind: "person", own: "acdf" },
  "605": { kind: "title", own: "ahiklmnqrsu" },
  "606": { kind: "topic", own: "a" },
  "607": { kind: "place", own: "a" },
  "608": { kind: "genre", own: "a" },
  "700": unimarcPerson,
  "701": unimarcPerson,
  "702": unimarcPerson,
  "710": unimarcBody,
  "711": unimarcBody,
  "712": unimarcBody,
  "720": { kind: "person", own: "acdf" },
  "721": { kind: "person", own: "acdf" },
  "722": { kind: "person", own: "acdf" },
};
const unimarcAuthority: Readonly<Record<string, FieldForm>> = {
  "00": unimarcPerson,
  "10": unimarcBody,
  "15": { kind: "place", own: "a" },
  "20": { kind: "person", own: "acdf" },
  "30": { kind: "title", own: "ahiklmnqrsuvw" },
  "50": { kind: "topic", own: "a" },
  "80": { kind: "genre", own: "a" },
};
const unimarcSubdivisions = "jxyz";

/** How the field of a bibliographic record is a heading; undefined when it is none. `tag` is that of the field an 880 stands for. */
export function bibHeadingField(field: DataField, tag: string, profile: Profile): HeadingField | undefined {
  if (profile === "marc21") return marc21Bib.test(tag) ? marc21Field(field, tag) : undefined;
  return unimarcField(field, unimarcBib[tag], tag.startsWith("6"));
}

/** The same for 1XX, 4XX and 5XX (MARC 21) or 2XX, 4XX and 5XX (UNIMARC, CNMARC) of an authority record. */
export function authorityHeadingField(field: DataField, profile: Profile): HeadingField | undefined {
  if (profile === "marc21") return /^[145]/.test(field.tag) ? marc21Field(field, field.tag) : undefined;
  return /^[245]/.test(field.tag) ? unimarcField(field, unimarcAuthority[field.tag.slice(1)], true) : undefined;
}

function marc21Field(field: DataField, tag: string): HeadingField | undefined {
  const form = marc21Forms[tag.slice(1)];
  if (!form) return undefined;
  const namesWork = form.withTitle !== undefined && field.subfields.some(({ code }) => code === "t");
  const subdivisions = /^[78]/.test(tag) ? "" : marc21Subdivisions;
  return namesWork
    ? { kind: "title", own: form.withTitle ?? "", subdivisions }
    : { kind: form.kind, own: form.own, subdivisions };
}

function unimarcField(field: DataField, form: FieldForm | undefined, subject: boolean): HeadingField | undefined {
  if (!form) return undefined;
  // UNIMARC X10, X01, first indicator: 1 is a meeting.
  const kind = form === unimarcBody && field.ind1 === "1" ? "event" : form.kind;
  return { kind, own: form.own, subdivisions: subject ? unimarcSubdivisions : "" };
}
