import type {
  BibDescription,
  Classification,
  Contributor,
  Identifier,
  Link,
  LinkKind,
  Note,
  Publication,
  ResourceKind,
  Series,
  Subject,
  Title,
  TitleKind,
} from "../bib/description.ts";
import { elementXml, leaf, parent, type XmlElement } from "./xml-element.ts";

const NAMESPACE = "http://www.loc.gov/mods/v3";

/** MODS 3.8 `typeOfResource`. */
const TYPES: Readonly<Record<ResourceKind, string>> = {
  book: "text",
  serial: "text",
  article: "text",
  thesis: "text",
  manuscript: "text",
  map: "cartographic",
  score: "notated music",
  sound: "sound recording-nonmusical",
  music: "sound recording-musical",
  video: "moving image",
  image: "still image",
  software: "software, multimedia",
  object: "three dimensional object",
  kit: "mixed material",
  mixed: "mixed material",
};

/** A bibliographic description as MODS 3.8 (https://www.loc.gov/standards/mods/), after the mapping "MARC to MODS" of the Library of Congress. */
export function toMods(bib: BibDescription): string {
  const root: XmlElement = {
    name: "mods",
    attributes: { xmlns: NAMESPACE, version: "3.8" },
    content: elementsOf(bib).filter((element) => element !== undefined),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementXml(root)}`;
}

function elementsOf(bib: BibDescription): (XmlElement | undefined)[] {
  return [
    ...bib.titles.flatMap(titleElements),
    ...bib.contributors.flatMap(nameElements),
    leaf("typeOfResource", TYPES[bib.kind]),
    ...bib.subjects
      .filter(({ kind }) => kind === "genre")
      .map(({ terms, scheme }) => leaf("genre", terms.join("--"), { authority: scheme })),
    ...originElements(bib),
    ...languageElements(bib),
    ...physicalElements(bib),
    ...bib.summaries.map((text) => leaf("abstract", text)),
    ...bib.contents.map((text) => leaf("tableOfContents", text)),
    ...bib.notes.map(noteElement),
    ...bib.subjects.filter(({ kind }) => kind !== "genre").map(subjectElement),
    ...bib.classifications.map(classElement),
    ...bib.series.map(seriesElement),
    ...bib.links.map(linkElement),
    ...bib.identifiers.map(identifierElement),
    ...bib.electronic.map(({ url, label }) => parent("location", {}, leaf("url", url, { displayLabel: label }))),
    ...bib.holdings.map(({ institution, callNumber }) =>
      parent("location", {}, leaf("physicalLocation", institution), leaf("shelfLocator", callNumber)),
    ),
    recordInfo(bib),
  ];
}

const TITLE_TYPES: Readonly<Partial<Record<TitleKind, string>>> = {
  uniform: "uniform",
  collective: "uniform",
  abbreviated: "abbreviated",
  parallel: "translated",
  translated: "translated",
};

function titleElements(title: Title): (XmlElement | undefined)[] {
  const { kind, text, subtitle, partNumber, partName, nonFiling = 0, romanized, romanizedSubtitle } = title;
  const type = kind === "proper" ? undefined : (TITLE_TYPES[kind] ?? "alternative");
  return [
    parent(
      "titleInfo",
      { type },
      leaf("nonSort", nonFiling > 0 ? text.slice(0, nonFiling).trim() : undefined),
      leaf("title", nonFiling > 0 ? text.slice(nonFiling).trim() : text),
      leaf("subTitle", subtitle),
      leaf("partNumber", partNumber),
      leaf("partName", partName),
    ),
    parent(
      "titleInfo",
      { type, transliteration: "romanized" },
      leaf("title", romanized),
      leaf("subTitle", romanizedSubtitle),
    ),
  ];
}

const NAME_TYPES: Readonly<Record<Contributor["kind"], string>> = {
  person: "personal",
  family: "family",
  body: "corporate",
  meeting: "conference",
};

function nameElements(contributor: Contributor): (XmlElement | undefined)[] {
  const { kind, text, romanized, dates, qualifier, roles, primary, work } = contributor;
  if (work !== undefined) {
    return [
      parent(
        "relatedItem",
        {},
        parent("titleInfo", {}, leaf("title", work)),
        parent("name", { type: NAME_TYPES[kind] }, leaf("namePart", text)),
      ),
    ];
  }
  const usage = primary ? "primary" : undefined;
  return [
    parent(
      "name",
      { type: NAME_TYPES[kind], usage },
      leaf("namePart", text),
      leaf("namePart", qualifier, { type: "termsOfAddress" }),
      leaf("namePart", dates, { type: "date" }),
      romanized === undefined
        ? undefined
        : parent("alternativeName", { transliteration: "romanized" }, leaf("namePart", romanized)),
      roles.map(({ code, term }) =>
        parent(
          "role",
          {},
          leaf("roleTerm", code, { type: "code", authority: "marcrelator" }),
          leaf("roleTerm", term, { type: "text" }),
        ),
      ),
    ),
  ];
}

function originElements(bib: BibDescription): (XmlElement | undefined)[] {
  const [first, ...rest] = bib.publications;
  const edition = bib.editions.map(({ text }) => leaf("edition", text));
  const issuance = leaf("issuance", ISSUANCE[bib.issuance]);
  return [
    parent("originInfo", {}, ...(first ? publicationElements(first) : []), edition, issuance),
    ...rest.map((one) => parent("originInfo", { eventType: one.kind }, ...publicationElements(one))),
  ];
}

const ISSUANCE: Readonly<Record<BibDescription["issuance"], string>> = {
  single: "single unit",
  multipart: "multipart monograph",
  serial: "serial",
  integrating: "integrating resource",
  component: "monographic",
  collection: "monographic",
};

function publicationElements({ kind, places, publishers, date, years }: Publication): (XmlElement | undefined)[] {
  const name = kind === "copyright" ? "copyrightDate" : kind === "production" ? "dateCreated" : "dateIssued";
  return [
    ...places.map(({ text }) => parent("place", {}, leaf("placeTerm", text, { type: "text" }))),
    ...publishers.map(({ text }) => leaf("publisher", text)),
    leaf(name, date ?? (years && `${years.from}`)),
  ];
}

function languageElements({ languages }: BibDescription): (XmlElement | undefined)[] {
  return [
    ...languages.text.map((code) => languageElement(code)),
    ...languages.original.map((code) => languageElement(code, "translation")),
    ...languages.summary.map((code) => languageElement(code, "summary")),
  ];
}

function languageElement(code: string, objectPart?: string): XmlElement | undefined {
  return parent("language", { objectPart }, leaf("languageTerm", code, { type: "code", authority: "iso639-2b" }));
}

function physicalElements({ physical }: BibDescription): (XmlElement | undefined)[] {
  return physical.map(({ extent, details, dimensions, accompanying }) =>
    parent(
      "physicalDescription",
      {},
      leaf("extent", [extent, details, dimensions].filter(Boolean).join(" ; ")),
      leaf("note", accompanying, { type: "accompanying" }),
    ),
  );
}

const NOTE_TYPES: Readonly<Partial<Record<Note["kind"], string>>> = {
  bibliography: "bibliography",
  thesis: "thesis",
  language: "language",
  reproduction: "reproduction",
  "edition-history": "version identification",
  system: "system details",
  award: "awards",
  provenance: "ownership",
  responsibility: "statement of responsibility",
};

function noteElement({ kind, text }: Note): XmlElement | undefined {
  return kind === "audience" ? leaf("targetAudience", text) : leaf("note", text, { type: NOTE_TYPES[kind] });
}

/** The heading by its kind, then the subdivisions as topics. */
function subjectElement({ kind, terms, scheme }: Subject): XmlElement | undefined {
  const [head, ...rest] = terms;
  return parent(
    "subject",
    { authority: kind === "keyword" ? undefined : scheme },
    headElement(kind, head),
    rest.map((term) => leaf("topic", term)),
  );
}

function headElement(kind: Subject["kind"], text: string | undefined): XmlElement | undefined {
  if (kind === "place") return leaf("geographic", text);
  if (kind === "time") return leaf("temporal", text);
  if (kind === "title") return parent("titleInfo", {}, leaf("title", text));
  if (kind === "topic" || kind === "keyword" || kind === "genre") return leaf("topic", text);
  return parent("name", { type: NAME_TYPES[kind] }, leaf("namePart", text));
}

function classElement({ scheme, number, item, edition }: Classification): XmlElement | undefined {
  return leaf("classification", item === undefined ? number : `${number} ${item}`, { authority: scheme, edition });
}

function seriesElement({ text, volume, subseries, issn }: Series): XmlElement | undefined {
  return parent(
    "relatedItem",
    { type: "series" },
    parent("titleInfo", {}, leaf("title", text), leaf("partNumber", volume), leaf("partName", subseries)),
    leaf("identifier", issn, { type: "issn" }),
  );
}

/** MODS relatedItem types for our links; what has none goes without. */
const LINK_TYPES: Readonly<Partial<Record<LinkKind, string>>> = {
  host: "host",
  constituent: "constituent",
  series: "series",
  subseries: "series",
  preceding: "preceding",
  succeeding: "succeeding",
  "other-edition": "otherVersion",
  "translation-of": "original",
  "translated-as": "otherVersion",
  "other-form": "otherFormat",
  "reproduction-of": "original",
  supplement: "constituent",
  parent: "host",
};

function linkElement(link: Link): XmlElement | undefined {
  return parent(
    "relatedItem",
    { type: LINK_TYPES[link.kind] },
    parent("titleInfo", {}, leaf("title", link.text)),
    parent("name", {}, leaf("namePart", link.author)),
    parent("part", {}, leaf("text", link.part)),
    leaf("identifier", link.isbn, { type: "isbn" }),
    leaf("identifier", link.issn, { type: "issn" }),
    link.recordNumbers.map((number) => leaf("identifier", number, { type: "local" })),
  );
}

function identifierElement({ type, value, cancelled, valid, source }: Identifier): XmlElement | undefined {
  const named =
    type === "other" || type === "local" ? (source?.toLowerCase().replaceAll(/\s+/g, "-") ?? "local") : type;
  return leaf("identifier", value, { type: named, invalid: cancelled || !valid ? "yes" : undefined });
}

function recordInfo({ controlNumber, controlSource, created, changed }: BibDescription): XmlElement | undefined {
  return parent(
    "recordInfo",
    {},
    leaf("recordCreationDate", created, { encoding: "w3cdtf" }),
    leaf("recordChangeDate", changed, { encoding: "w3cdtf" }),
    leaf("recordIdentifier", controlNumber, { source: controlSource }),
  );
}
