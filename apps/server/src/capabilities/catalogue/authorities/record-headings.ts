import { type DataField, isDataField, type MarcRecord, type Profile, subfieldValue } from "@wenyuan/marc";
import { bibHeadingField } from "./heading-fields.ts";
import { headingKey, headingSortKey } from "./heading-key.ts";
import type { HeadingKind } from "./heading-kind.ts";
import { type HeadingText, headingText } from "./heading-text.ts";

/** A heading of a bibliographic record: a name, a title or a subject that other records share. */
export interface RecordHeading {
  /** Place of the field in the record, from 0. */
  readonly position: number;
  /** Of an 880: the tag of the field whose script it gives. */
  readonly tag: string;
  readonly kind: HeadingKind;
  readonly text: string;
  readonly matchKey: string;
  /** The key without subdivisions, by which authorities of names and topics are found. */
  readonly mainKey: string;
  readonly sortKey: string;
  readonly scheme: string | null;
}

/** The headings of a record, in the order of its fields. */
export function recordHeadings(record: MarcRecord, profile: Profile): RecordHeading[] {
  return record.fields.flatMap((field, position) =>
    isDataField(field) ? headingOf(field, { position, profile }) : [],
  );
}

function headingOf(field: DataField, { position, profile }: { position: number; profile: Profile }): RecordHeading[] {
  const tag = tagOf(field, profile);
  const form = bibHeadingField(field, tag, profile);
  const text = form && headingText(field, form, profile);
  if (!text) return [];
  const scheme = isSubjectTerm(form.kind) ? subjectScheme(field, profile) : null;
  return [{ position, tag, kind: form.kind, text: text.whole, scheme, ...keysOf(text, form.kind) }];
}

/** MARC 21, 880: `$6` begins with the tag of the field it belongs to. */
function tagOf(field: DataField, profile: Profile): string {
  if (field.tag !== "880" || profile !== "marc21") return field.tag;
  return subfieldValue(field, "6")?.slice(0, 3) ?? field.tag;
}

function isSubjectTerm(kind: HeadingKind): boolean {
  return kind === "topic" || kind === "genre";
}

// MARC 21, 65X second indicator. 4 says that nobody's list is meant.
const schemes: Readonly<Record<string, string>> = {
  "0": "lcsh",
  "1": "lcshac",
  "2": "mesh",
  "3": "nal",
  "5": "cash",
  "6": "rvm",
};

/** Whose vocabulary a term is of; null where the record does not say. */
function subjectScheme(field: DataField, profile: Profile): string | null {
  if (profile !== "marc21") return subfieldValue(field, "2")?.trim().toLowerCase() ?? null;
  const named = field.ind2 === "7" ? subfieldValue(field, "2")?.trim().toLowerCase() : schemes[field.ind2];
  return named ?? null;
}

type Keys = Pick<RecordHeading, "matchKey" | "mainKey" | "sortKey">;

const remembered = 50_000;
const known = new Map<string, Keys>();

/** Subjects and names come again and again in a catalogue: their keys are remembered. */
function keysOf(text: HeadingText, kind: HeadingKind): Keys {
  const asked = `${kind} ${text.own.length} ${text.whole}`;
  const before = known.get(asked);
  if (before) return before;
  const keys = {
    matchKey: headingKey(text.whole, kind),
    mainKey: headingKey(text.own, kind),
    sortKey: headingSortKey(text.whole, kind),
  };
  if (known.size >= remembered) known.clear();
  known.set(asked, keys);
  return keys;
}
