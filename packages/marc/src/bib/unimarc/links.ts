import { normaliseIsbn } from "../../identifiers/isbn.ts";
import { normaliseIssn } from "../../identifiers/issn.ts";
import { controlValue, type DataField, dataFields, type MarcRecord, subfieldValues } from "../../record.ts";
import type { Link, LinkKind } from "../description.ts";
import { present } from "../present.ts";
import { part, parts } from "../subfield-text.ts";
import { embeddedFields } from "./embedded-fields.ts";
import { pinyinOf } from "./romanized.ts";

/** UNIMARC 4XX. A volume points at its set by 461 and 462, an article at its piece by 463; a set at its volumes by 463, 464. */
const KINDS: Readonly<Record<string, LinkKind>> = {
  "410": "series",
  "411": "subseries",
  "421": "supplement",
  "422": "parent",
  "423": "issued-with",
  "430": "preceding",
  "431": "preceding",
  "432": "preceding",
  "433": "preceding",
  "434": "preceding",
  "435": "preceding",
  "436": "preceding",
  "437": "preceding",
  "440": "succeeding",
  "441": "succeeding",
  "442": "succeeding",
  "443": "succeeding",
  "444": "succeeding",
  "445": "succeeding",
  "446": "succeeding",
  "447": "succeeding",
  "448": "succeeding",
  "451": "other-edition",
  "452": "other-form",
  "453": "translated-as",
  "454": "translation-of",
  "455": "reproduction-of",
  "456": "other-form",
  "461": "host",
  "462": "host",
  "463": "host",
  "464": "constituent",
  "470": "related",
  "481": "issued-with",
  "482": "issued-with",
  "488": "related",
};

export function linksOf(record: MarcRecord): Link[] {
  const component = record.leader[7] === "a" || record.leader[8] === "2";
  return dataFields(record, ...Object.keys(KINDS)).flatMap((field) => linkOf(field, component) ?? []);
}

function linkOf(field: DataField, component: boolean): Link | undefined {
  const kind = field.tag === "463" && !component ? "constituent" : KINDS[field.tag]!;
  return field.subfields.some(({ code }) => code === "1") ? embeddedLink(field, kind) : plainLink(field, kind);
}

/** Standard subfields technique: $t title, $a author, $v volume, $x ISSN, $y ISBN, $3 record. */
function plainLink(field: DataField, kind: LinkKind): Link | undefined {
  const text = part(field, "t") ?? part(field, "a");
  const recordNumbers = subfieldValues(field, "03").map((value) => value.trim());
  if (text === undefined && recordNumbers.length === 0) return undefined;
  return present({
    kind,
    text: text ?? recordNumbers[0]!,
    author: part(field, "t") === undefined ? undefined : part(field, "a"),
    part: parts(field, "hiv").join(", "),
    ...standardNumbers(part(field, "x"), part(field, "y")),
    recordNumbers,
  });
}

function embeddedLink(field: DataField, kind: LinkKind): Link | undefined {
  const inner: MarcRecord = { leader: "", fields: embeddedFields(field) };
  const title = dataFields(inner, "200", "530", "500", "520")[0];
  const number = controlValue(inner, "001")?.trim();
  const recordNumbers = number === undefined ? [] : [number];
  const isbn = dataFields(inner, "010")[0];
  const issn = dataFields(inner, "011")[0];
  // Without a title the number says which work it is
  const text = (title && part(title, "a")) ?? number ?? (issn && part(issn, "a")) ?? (isbn && part(isbn, "a"));
  if (text === undefined) return undefined;
  return present({
    kind,
    text,
    romanized: title && pinyinOf(title, "a"),
    author: (title && part(title, "f")) ?? authorIn(inner),
    part: title && parts(title, "hiv").join(", "),
    ...standardNumbers(issn && part(issn, "a"), isbn && part(isbn, "a")),
    recordNumbers,
  });
}

function authorIn(inner: MarcRecord): string | undefined {
  const field = dataFields(inner, "700", "701", "710", "711")[0];
  return field && part(field, "a");
}

function standardNumbers(
  issn: string | undefined,
  isbn: string | undefined,
): { issn: string | undefined; isbn: string | undefined } {
  return { issn: issn && (normaliseIssn(issn) ?? issn), isbn: isbn && (normaliseIsbn(isbn) ?? isbn) };
}
