import type { BibDescription, Contributor, ResourceKind } from "../bib/description.ts";
import { isbn10 } from "../identifiers/isbn.ts";
import { isCreator, mainPublication, properTitle, subjectText, titleText, usable } from "./display-text.ts";
import { languageTag } from "./language-tags.ts";

/** A JSON-LD object; undefined values never occur. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

const TYPES: Readonly<Record<ResourceKind, string>> = {
  book: "Book",
  serial: "Periodical",
  article: "ScholarlyArticle",
  thesis: "Thesis",
  manuscript: "Manuscript",
  map: "Map",
  score: "SheetMusic",
  sound: "AudioObject",
  music: "MusicRecording",
  video: "Movie",
  image: "VisualArtwork",
  software: "SoftwareApplication",
  object: "CreativeWork",
  kit: "CreativeWork",
  mixed: "Collection",
};

/** Relator codes that schema.org has a property of its own for. */
const ROLE_PROPERTIES: Readonly<Record<string, string>> = {
  edt: "editor",
  trl: "translator",
  ill: "illustrator",
  pbl: "publisher",
  cmp: "composer",
  drt: "director",
};

/** A description as schema.org JSON-LD (Book, Periodical, ScholarlyArticle …), ready for a `script` element. Offers and the page's URL are the caller's. */
export function toSchemaOrg(bib: BibDescription): JsonLd {
  const title = properTitle(bib);
  const publication = mainPublication(bib);
  const isbns = usable(bib, "isbn");
  const years = publication?.years;
  return filled({
    "@context": "https://schema.org",
    "@type": TYPES[bib.kind],
    name: title && titleText(title),
    alternateName: alternateNames(bib),
    ...peopleOf(bib),
    isbn: isbns,
    issn: usable(bib, "issn"),
    bookEdition: bib.editions.map(({ text }) => text),
    publisher: publication?.publishers.map(({ text }) => ({ "@type": "Organization", name: text })),
    datePublished: years && `${years.from}`,
    inLanguage: bib.languages.text.map(languageTag),
    translationOfWork: translated(bib),
    numberOfPages: pagesOf(bib),
    about: bib.subjects
      .filter(({ kind }) => kind !== "genre" && kind !== "keyword")
      .map((subject) => ({ "@type": "Thing", name: subjectText(subject) })),
    genre: bib.subjects.filter(({ kind }) => kind === "genre").map(subjectText),
    keywords: bib.subjects.filter(({ kind }) => kind === "keyword").map(subjectText),
    description: bib.summaries[0],
    isPartOf: partsOf(bib),
    sameAs: isbns.flatMap((isbn) => (isbn10(isbn) === undefined ? [] : [`urn:isbn:${isbn}`])),
    url: bib.electronic.filter(({ relation }) => relation === "resource").map(({ url }) => url),
  });
}

/** Values that are there; a list of one is that one. */
function filled(values: Readonly<Record<string, JsonLdValue | undefined>>): JsonLd {
  const kept: Record<string, JsonLdValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const list = Array.isArray(value) ? (value as readonly JsonLdValue[]) : undefined;
    if (value === undefined || list?.length === 0) continue;
    kept[key] = list?.length === 1 ? list[0]! : value;
  }
  return kept;
}

function alternateNames(bib: BibDescription): string[] {
  const others = bib.titles.filter(({ kind }) => kind !== "proper").map(titleText);
  const romanized = bib.titles.flatMap(({ romanized }) => romanized ?? []);
  return [...new Set([...others, ...romanized])];
}

function peopleOf(bib: BibDescription): Readonly<Record<string, JsonLdValue>> {
  const people: Record<string, JsonLdValue[]> = {};
  for (const contributor of bib.contributors.filter(({ work }) => work === undefined)) {
    (people[propertyOf(contributor)] ??= []).push(personOf(contributor));
  }
  return people;
}

/** The role decides; without one, a main entry is the author. */
function propertyOf(contributor: Contributor): string {
  const own = contributor.roles.flatMap(({ code }) => (code === undefined ? [] : (ROLE_PROPERTIES[code] ?? [])))[0];
  return own ?? (isCreator(contributor) ? "author" : "contributor");
}

function personOf({ kind, text, romanized }: Contributor): JsonLd {
  const type = kind === "person" ? "Person" : kind === "meeting" ? "Event" : "Organization";
  return filled({ "@type": type, name: text, alternateName: romanized });
}

function translated({ titles, languages }: BibDescription): JsonLd | undefined {
  const uniform = titles.find(({ kind }) => kind === "uniform");
  if (!languages.translation || (!uniform && languages.original.length === 0)) return undefined;
  return filled({ "@type": "CreativeWork", name: uniform?.text, inLanguage: languages.original.map(languageTag) });
}

/** `xv, 450 p.`, `262页`: the last and largest count. */
export function pagesOf({ physical }: BibDescription): number | undefined {
  const counts = physical.flatMap(({ extent }) => [
    ...(extent ?? "").matchAll(/(\d+)\s*(?:pages|p\b|p\.|页|頁|leaves|s\.)/giu),
  ]);
  const pages = counts.map((match) => Number(match[1]));
  return pages.length === 0 ? undefined : Math.max(...pages);
}

function partsOf(bib: BibDescription): JsonLd[] {
  const series = bib.series.map(({ text, issn }) => filled({ "@type": "BookSeries", name: text, issn }));
  const hosts = bib.links
    .filter(({ kind }) => kind === "host")
    .map(({ text, issn, isbn }) => filled({ "@type": "CreativeWork", name: text, issn, isbn }));
  return [...series, ...hosts];
}
