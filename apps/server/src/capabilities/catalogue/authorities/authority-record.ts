import { controlValue, type DataField, isDataField, type MarcRecord, type Profile, subfieldValue } from "@wenyuan/marc";
import { authorityHeadingField } from "./heading-fields.ts";
import { headingKey, headingSortKey } from "./heading-key.ts";
import type { HeadingKind } from "./heading-kind.ts";
import { headingText } from "./heading-text.ts";

/** `preferred` is what records use; `variant` leads to it (see); `related` stands beside it (see also). */
export type FormRole = "preferred" | "variant" | "related";

/** A form of an authority's heading. */
export interface AuthorityForm {
  readonly role: FormRole;
  readonly kind: HeadingKind;
  readonly text: string;
  readonly matchKey: string;
  readonly mainKey: string;
  readonly sortKey: string;
}

/** What an authority record says. */
export interface AuthorityDescription {
  readonly kind: HeadingKind;
  readonly heading: string;
  readonly sortKey: string;
  /** Whose vocabulary a term is of; null for names, and where nobody says. */
  readonly scheme: string | null;
  /** The preferred form first. */
  readonly forms: readonly AuthorityForm[];
}

/** MARC 21 leader/06 `z`; UNIMARC `x` (authority), `y` (reference), `z` (general explanatory). */
export function isAuthority({ leader }: MarcRecord, profile: Profile): boolean {
  return profile === "marc21" ? leader[6] === "z" : "xyz".includes(leader[6] ?? " ");
}

/** The field of an authority record that holds the preferred heading; undefined when there is none that headings are made of. */
export function headingFieldOf(record: MarcRecord, profile: Profile): DataField | undefined {
  return record.fields.find((field): field is DataField => {
    return (
      isDataField(field) &&
      field.tag.startsWith(profile === "marc21" ? "1" : "2") &&
      formOf(field, field, profile) !== undefined
    );
  });
}

/** An authority record's heading with its variants and relations; undefined for a record without a heading (an explanatory reference …). */
export function describeAuthority(record: MarcRecord, profile: Profile): AuthorityDescription | undefined {
  const main = headingFieldOf(record, profile);
  const preferred = main && formOf(main, main, profile);
  if (!preferred) return undefined;
  const others = record.fields.flatMap((field) =>
    isDataField(field) && field !== main ? (formOf(field, main, profile) ?? []) : [],
  );
  const { kind, text: heading, sortKey } = preferred;
  return { kind, heading, sortKey, scheme: schemeOf(record, kind, profile), forms: [preferred, ...others] };
}

function formOf(field: DataField, main: DataField, profile: Profile): AuthorityForm | undefined {
  const role = roleOf(field, main, profile);
  const tagged = role === undefined ? undefined : { ...field, tag: role.tag };
  const form = tagged && authorityHeadingField(tagged, profile);
  const text = form && headingText(tagged, form, profile);
  if (!role || !text) return undefined;
  return {
    role: role.role,
    kind: form.kind,
    text: text.whole,
    matchKey: headingKey(text.whole, form.kind),
    mainKey: headingKey(text.own, form.kind),
    sortKey: headingSortKey(text.whole, form.kind),
  };
}

/** MARC 21: 1XX, 4XX, 5XX, and the 880 that gives one of them in another script, which is a way to the heading. UNIMARC: 2XX, 4XX, 5XX. */
function roleOf(field: DataField, main: DataField, profile: Profile): { role: FormRole; tag: string } | undefined {
  const { tag } = field;
  if (field === main) return { role: "preferred", tag };
  const linked = profile === "marc21" && tag === "880" ? subfieldValue(field, "6")?.slice(0, 3) : undefined;
  if (linked !== undefined) return /^[14]/.test(linked) ? { role: "variant", tag: linked } : undefined;
  // UNIMARC may repeat 2XX for parallel scripts; MARC 21 has one 1XX.
  if (tag.startsWith("4") || (profile !== "marc21" && tag.startsWith("2"))) return { role: "variant", tag };
  return tag.startsWith("5") ? { role: "related", tag } : undefined;
}

// MARC 21 Authority, 008/11: subject heading system.
const systems: Readonly<Record<string, string>> = {
  a: "lcsh",
  b: "lcshac",
  c: "mesh",
  d: "nal",
  k: "cash",
  v: "rvm",
};

function schemeOf(record: MarcRecord, kind: HeadingKind, profile: Profile): string | null {
  if (profile !== "marc21" || (kind !== "topic" && kind !== "genre")) return null;
  const system = controlValue(record, "008")?.[11] ?? "";
  if (system !== "z") return systems[system] ?? null;
  const source = record.fields.find((field) => field.tag === "040");
  return source && isDataField(source) ? (subfieldValue(source, "f")?.trim().toLowerCase() ?? null) : null;
}
