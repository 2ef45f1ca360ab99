import type { BibDescription, ResourceKind } from "../bib/description.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { isCreator, mainPublication, subjectText, titleText, usable, yearText } from "./display-text.ts";
import { languageTag } from "./language-tags.ts";

/** The fifteen elements of the Dublin Core Metadata Element Set 1.1 (ISO 15836-1), all repeatable, none required. */
export const DUBLIN_CORE_ELEMENTS = [
  "title",
  "creator",
  "subject",
  "description",
  "publisher",
  "contributor",
  "date",
  "type",
  "format",
  "identifier",
  "source",
  "language",
  "relation",
  "coverage",
  "rights",
] as const;

export type DublinCore = Readonly<Partial<Record<(typeof DUBLIN_CORE_ELEMENTS)[number], readonly string[]>>>;

/** DCMI Type Vocabulary. */
const TYPES: Readonly<Record<ResourceKind, string>> = {
  book: "Text",
  serial: "Text",
  article: "Text",
  thesis: "Text",
  manuscript: "Text",
  map: "Image",
  score: "Text",
  sound: "Sound",
  music: "Sound",
  video: "MovingImage",
  image: "Image",
  software: "Software",
  object: "PhysicalObject",
  kit: "Collection",
  mixed: "Collection",
};

/** Simple Dublin Core, after the Library of Congress crosswalk "MARC to Dublin Core". Empty elements are left out. */
export function toDublinCore(bib: BibDescription): DublinCore {
  const publication = mainPublication(bib);
  const all: Record<(typeof DUBLIN_CORE_ELEMENTS)[number], readonly (string | undefined)[]> = {
    title: bib.titles.filter(({ kind }) => kind !== "key" && kind !== "abbreviated").map(titleText),
    creator: bib.contributors.filter(isCreator).map(({ text }) => text),
    contributor: bib.contributors.filter((one) => !isCreator(one)).map(({ text }) => text),
    subject: [
      ...bib.subjects.filter(({ kind }) => kind !== "place" && kind !== "time").map(subjectText),
      ...classNumbers(bib),
    ],
    description: [
      ...bib.summaries,
      ...bib.contents,
      ...bib.notes.filter(({ kind }) => kind === "general").map(({ text }) => text),
    ],
    publisher: publication?.publishers.map(({ text }) => text) ?? [],
    date: [yearText(publication)?.replace("/..", "/") ?? publication?.date],
    type: [TYPES[bib.kind]],
    format: bib.physical.map(({ extent }) => extent),
    identifier: identifiers(bib),
    source: bib.links.filter(({ kind }) => kind === "reproduction-of" || kind === "host").map(({ text }) => text),
    language: bib.languages.text.map(languageTag),
    relation: [
      ...bib.series.map(({ text }) => text),
      ...bib.links.filter(({ kind }) => kind !== "host").map(({ text }) => text),
    ],
    coverage: bib.subjects.filter(({ kind }) => kind === "place" || kind === "time").map(subjectText),
    rights: [],
  };
  const entries = DUBLIN_CORE_ELEMENTS.map(
    (name) => [name, [...new Set(all[name].filter((value) => value !== undefined))]] as const,
  );
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

function classNumbers(bib: BibDescription): string[] {
  return bib.classifications.map(({ number }) => number);
}

function identifiers(bib: BibDescription): string[] {
  return [
    ...usable(bib, "isbn").map((value) => `urn:isbn:${value}`),
    ...usable(bib, "issn").map((value) => `urn:issn:${value}`),
    ...usable(bib, "doi").map((value) => `https://doi.org/${value}`),
    ...bib.electronic.filter(({ relation }) => relation !== "related").map(({ url }) => url),
  ];
}

/** The `oai_dc:dc` element that OAI-PMH disseminates (http://www.openarchives.org/OAI/2.0/oai_dc/). */
export function dublinCoreXml(dc: DublinCore): string {
  const elements = DUBLIN_CORE_ELEMENTS.flatMap((name) =>
    (dc[name] ?? []).map((value) => `  <dc:${name}>${escapeXml(value, "replace")}</dc:${name}>\n`),
  );
  return `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n${elements.join("")}</oai_dc:dc>\n`;
}
