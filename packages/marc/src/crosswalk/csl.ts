import type { BibDescription, Contributor, Link, ResourceKind } from "../bib/description.ts";
import { present } from "../bib/present.ts";
import { isCreator, mainPublication, properTitle, titleText, usable } from "./display-text.ts";
import { languageTag } from "./language-tags.ts";
import { pagesOf } from "./schema-org.ts";

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** Names that are not turned round: bodies, and names in Han, Kana or Hangul. */
  readonly literal?: string;
}

/** An item of citation data (CSL-JSON 1.0.2 schema), as citeproc and reference managers take it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly illustrator?: readonly CslName[];
  readonly composer?: readonly CslName[];
  readonly director?: readonly CslName[];
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly "collection-number"?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly "number-of-pages"?: string;
  readonly "number-of-volumes"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: boolean };
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly "call-number"?: string;
}

const TYPES: Readonly<Record<ResourceKind, string>> = {
  book: "book",
  serial: "periodical",
  article: "article-journal",
  thesis: "thesis",
  manuscript: "manuscript",
  map: "map",
  score: "musical_score",
  sound: "song",
  music: "song",
  video: "motion_picture",
  image: "graphic",
  software: "software",
  object: "document",
  kit: "document",
  mixed: "collection",
};

/** Citation data for one description. Nothing is made up: what the record does not say is left out. */
export function toCsl(bib: BibDescription): CslItem {
  const title = properTitle(bib);
  const publication = mainPublication(bib);
  const host = bib.links.find(({ kind }) => kind === "host");
  const years = publication?.years;
  return present({
    id: bib.controlNumber ?? usable(bib, "isbn")[0] ?? (title ? titleText(title) : "item"),
    type: TYPES[bib.kind],
    title: title && titleText(title),
    ...namesOf(bib),
    ...(host ? withinHost(host) : {}),
    "collection-title": bib.series[0]?.text,
    "collection-number": bib.series[0]?.volume,
    edition: editionOf(bib),
    "number-of-pages": pagesOf(bib)?.toString(),
    "number-of-volumes": bib.volumes.length > 1 ? `${bib.volumes.length}` : undefined,
    publisher: publication?.publishers[0]?.text,
    "publisher-place": publication?.places[0]?.text,
    issued:
      years &&
      present({
        "date-parts": [[years.from], ...(years.to !== undefined && years.to !== years.from ? [[years.to]] : [])],
        circa: years.certain ? undefined : true,
      }),
    ISBN: usable(bib, "isbn")[0],
    ISSN: usable(bib, "issn")[0] ?? host?.issn,
    DOI: usable(bib, "doi")[0],
    URL: bib.electronic.find(({ relation }) => relation === "resource")?.url,
    abstract: bib.summaries[0],
    genre: bib.kind === "thesis" ? bib.notes.find(({ kind }) => kind === "thesis")?.text : undefined,
    language: languageOf(bib),
    "call-number": bib.holdings[0]?.callNumber,
  });
}

/** CSL name variables by relator; who wrote is the author, and an editor is named only as editor. */
const VARIABLES: Readonly<Record<string, "editor" | "translator" | "illustrator" | "composer" | "director">> = {
  edt: "editor",
  com: "editor",
  trl: "translator",
  ill: "illustrator",
  cmp: "composer",
  drt: "director",
};

type NameVariable = "author" | "editor" | "translator" | "illustrator" | "composer" | "director";

function namesOf(bib: BibDescription): Partial<Record<NameVariable, CslName[]>> {
  const names: Partial<Record<NameVariable, CslName[]>> = {};
  for (const contributor of bib.contributors) {
    const variable = citedAs(contributor);
    if (variable !== undefined) (names[variable] ??= []).push(cslName(contributor));
  }
  return names;
}

/** As what a citation names a contributor; nothing when it leaves the name out. */
export function citedAs(contributor: Contributor): NameVariable | undefined {
  const codes = contributor.roles.flatMap(({ code }) => code ?? []);
  if (codes.includes("aut")) return "author";
  const own = codes.map((code) => VARIABLES[code]).find((variable) => variable !== undefined);
  return own ?? (isCreator(contributor) ? "author" : undefined);
}

/** A name as citation data has it. */
export function cslName({ kind, text }: Contributor): CslName {
  const comma = text.indexOf(",");
  if (kind !== "person" || comma < 0 || /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(text))
    return { literal: text };
  return { family: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim() };
}

/** `第2版` → 2, `3rd ed.` → 3; else as written. First editions are not cited. */
function editionOf({ editions }: BibDescription): string | undefined {
  const text = editions[0]?.text;
  const number = /^(?:第\s*)?(\d+)\s*(?:版|st|nd|rd|th)/iu.exec(text ?? "")?.[1];
  return number ?? text;
}

/** What the host and its `part` say: volume, issue, pages in Chinese or English form. */
function withinHost({ text, part = "" }: Link): Pick<CslItem, "container-title" | "volume" | "issue" | "page"> {
  const compact = /(\d+)\s*[(（](\d+(?:[-/]\d+)?)[)）]\s*[:：,，]?\s*(\d+(?:\s*[-–~]\s*\d+)?)?/u.exec(part);
  return present({
    "container-title": text,
    volume: /(?:vol(?:ume)?\.?|v\.|第)\s*(\d+)(?=\D|$)(?!\s*期)/iu.exec(part)?.[1] ?? compact?.[1],
    issue: /(?:no\.?|issue|nr\.?)\s*(\d+)/iu.exec(part)?.[1] ?? /第?\s*(\d+)\s*期/u.exec(part)?.[1] ?? compact?.[2],
    page:
      /(?:pp?\.|页|頁|pages?)\s*(\d+(?:\s*[-–~]\s*\d+)?)/iu.exec(part)?.[1]?.replace(/\s*[–~]\s*/u, "-") ??
      compact?.[3],
  });
}

/** Styles choose `等` or `et al.` by the item's language, and want a region for Chinese. */
function languageOf({ languages }: BibDescription): string | undefined {
  const [first] = languages.text;
  return first === undefined ? undefined : first === "chi" ? "zh-CN" : languageTag(first);
}
