import { aDataField, type DataField, type Field, type MarcRecord } from "../record.ts";
import type { BibDraft, DraftIdentifier, DraftLink, DraftName, DraftSubject, DraftTitle } from "./bib-draft.ts";

/** A draft as a MARC 21 record, after the crosswalks of the Library of Congress (MODS to MARC, Dublin Core to MARC). The same draft gives the same record. */
export function marcOfDraft(draft: BibDraft): MarcRecord {
  const control: Field[] = [
    ...(draft.controlNumber ? [{ tag: "001", value: draft.controlNumber }] : []),
    { tag: "008", value: fixedData(draft) },
  ];
  const data = dataOf(draft).filter(({ subfields }) => subfields.length > 0);
  return {
    leader: `00000n${draft.type} a2200000 u 4500`,
    fields: [...control, ...data.toSorted((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0))],
  };
}

/** 008: the year and the language; all else is not known (fill characters). The date of entry stays blank, so that it does not change from day to day. */
function fixedData({ date, languages = [] }: BibDraft): string {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(date ?? "")?.[0];
  const language = languages[0] ?? "|||";
  return `      ${year ? `s${year}    ` : "n        "}xx ${"|".repeat(17)}${language}| `;
}

/** A field for each text. */
function each(tag: string, texts: readonly string[], indicators = "  "): DataField[] {
  return texts.map((text) => aDataField(tag, indicators, ["a", text]));
}

function dataOf(draft: BibDraft): DataField[] {
  const { languages = [], summaries = [], contents = [], notes = [], rights = [], audience = [] } = draft;
  return [
    ...(draft.identifiers ?? []).map(identifierField),
    ...(languages.length > 1 ? [aDataField("041", "0 ", ...languages.map((code) => ["a", code] as const))] : []),
    ...(draft.classes ?? []).map(classField),
    ...titleFields(draft),
    ...nameFields(draft.names),
    ...each("250", draft.edition ? [draft.edition] : []),
    field("264", " 1", [
      ["a", draft.place],
      ["b", draft.publisher],
      ["c", draft.date],
    ]),
    ...each("300", draft.extent ? [draft.extent] : []),
    ...(draft.series ?? []).map(({ text, volume, issn }) =>
      field("490", "0 ", [
        ["a", text],
        ["v", volume],
        ["x", issn],
      ]),
    ),
    ...each("500", notes),
    ...each("502", draft.thesis ? [draft.thesis] : []),
    ...each("505", contents, "0 "),
    ...each("520", summaries),
    ...each("521", audience),
    ...each("540", rights),
    ...(draft.subjects ?? []).map(subjectField),
    ...each("655", draft.genres ?? [], " 4"),
    ...(draft.related ?? []).map(linkField),
    ...(draft.urls ?? []).map(({ url, label }) =>
      field("856", "40", [
        ["u", url],
        ["y", label],
      ]),
    ),
  ];
}

function field(
  tag: string,
  indicators: string,
  subfields: readonly (readonly [string, string | undefined])[],
): DataField {
  return aDataField(
    tag,
    indicators,
    ...subfields.flatMap(([code, value]) => (value === undefined || value === "" ? [] : [[code, value] as const])),
  );
}

const identifierTags = { isbn: "020", issn: "022", lccn: "010" } as const;

function identifierField({ type, value, source, invalid = false }: DraftIdentifier): DataField {
  const code = invalid ? "z" : "a";
  if (type === "oclc") return field("035", "  ", [[code, `(OCoLC)${value.replace(/^\(OCoLC\)/, "")}`]]);
  if (type === "doi" || type === "other")
    return field("024", source || type === "doi" ? "7 " : "8 ", [
      [code, value],
      ["2", type === "doi" ? "doi" : source],
    ]);
  return field(identifierTags[type], "  ", [[code, value]]);
}

function classField({ scheme, number }: { scheme: string; number: string }): DataField {
  if (scheme === "ddc") return field("082", "04", [["a", number]]);
  if (scheme === "lcc") return field("050", " 4", [["a", number]]);
  if (scheme === "udc") return field("080", "  ", [["a", number]]);
  return field("084", "  ", [
    ["a", number],
    ["2", scheme],
  ]);
}

const titleTags = { proper: "245", variant: "246", abbreviated: "210", uniform: "240" } as const;

/** A second title proper is a variant: 245 stands once. */
function titleFields({ titles, names }: BibDraft): DataField[] {
  const proper = titles.findIndex(({ kind }) => kind === "proper");
  const main = proper === -1 ? 0 : proper;
  return titles.map((title, i) =>
    titleField(title, i === main ? "proper" : title.kind === "proper" ? "variant" : title.kind, names),
  );
}

function titleField(title: DraftTitle, kind: DraftTitle["kind"], names: readonly DraftName[]): DataField {
  const { text, subtitle, partNumber, partName, article } = title;
  const joined = article ? `${article}${/['’]$/.test(article) ? "" : " "}${text}` : text;
  const skipped = Math.min(9, joined.length - text.length);
  const indicators = {
    proper: `${names.length > 0 ? 1 : 0}${skipped}`,
    uniform: `1${skipped}`,
    variant: "3 ",
    abbreviated: "0 ",
  };
  return field(titleTags[kind], indicators[kind], [
    ["a", joined],
    ["b", subtitle],
    ["n", partNumber],
    ["p", partName],
  ]);
}

const nameTags = { person: "00", body: "10", meeting: "11" } as const;

/** The first that made it stands in 1XX; editors and translators are added entries. */
function nameFields(names: readonly DraftName[]): DataField[] {
  const main = names.findIndex(({ code, role }) => (code === undefined ? role === undefined : mainCodes.has(code)));
  return names.map((name, i) => nameField(name, i === main ? "1" : "7"));
}

const mainCodes: ReadonlySet<string> = new Set(["aut", "cre", "cmp", "art"]);

function nameField({ kind, text, dates, role, code }: DraftName, hundred: "1" | "7"): DataField {
  const inverted = kind === "person" && text.includes(",");
  return field(`${hundred}${nameTags[kind]}`, `${kind === "person" ? (inverted ? 1 : 0) : 2} `, [
    ["a", text],
    ["d", dates],
    ["e", role],
    ["4", code],
  ]);
}

const subjectTags = {
  topic: "650",
  place: "651",
  time: "648",
  person: "600",
  body: "610",
  title: "630",
  keyword: "653",
} as const;

function subjectField({ kind, terms, scheme }: DraftSubject): DataField {
  const [head, ...rest] = terms;
  if (kind === "keyword")
    return field(
      "653",
      "  ",
      terms.map((term) => ["a", term] as const),
    );
  const second = scheme === undefined ? "4" : scheme === "lcsh" ? "0" : scheme === "mesh" ? "2" : "7";
  const first =
    kind === "person" ? (head?.includes(",") ? "1" : "0") : kind === "body" ? "2" : kind === "title" ? "0" : " ";
  return field(subjectTags[kind], `${first}${second}`, [
    ["a", head],
    ...rest.map((term) => ["x", term] as const),
    ["2", second === "7" ? scheme : undefined],
  ]);
}

const linkTags = {
  host: ["773", "0 "],
  constituent: ["774", "0 "],
  "other-edition": ["775", "0 "],
  "other-form": ["776", "0 "],
  preceding: ["780", "00"],
  succeeding: ["785", "00"],
  original: ["786", "0 "],
  related: ["787", "0 "],
} as const;

function linkField({ kind, title, author, part, issn, isbn }: DraftLink): DataField {
  const [tag, indicators] = linkTags[kind];
  return field(tag, indicators, [
    ["a", author],
    ["t", title],
    ["g", part],
    ["x", issn],
    ["z", isbn],
  ]);
}
