import { normaliseIsbn } from "../identifiers/isbn.ts";
import { normaliseIssn } from "../identifiers/issn.ts";
import type { BibDraft, DraftIdentifier } from "./bib-draft.ts";
import { languageCodeOf } from "./language-code.ts";
import { properTitle } from "./proper-title.ts";
import { textsOf, type XmlNode } from "./xml-node.ts";

/** Leader/06–07 by DCMI type, and by the words that repositories write in its place. */
const types: readonly (readonly [RegExp, string])[] = [
  [/sound|audio/i, "im"],
  [/movingimage|video/i, "gm"],
  [/stillimage|image|photo/i, "km"],
  [/\bmap\b|cartograph/i, "em"],
  [/software|dataset/i, "mm"],
  [/physicalobject/i, "rm"],
  [/article|文章|论文集论文/i, "aa"],
  [/journal|periodical|期刊/i, "as"],
];

/** Simple Dublin Core (ISO 15836-1) as a draft, after the Library of Congress crosswalk "Dublin Core to MARC". Refinements of `dcterms` count as what they refine. */
export function draftOfDublinCore(node: XmlNode): BibDraft {
  const all = (...names: readonly string[]) => names.flatMap((name) => textsOf(node, name));
  const [title, ...others] = all("title");
  const type = types.find(([words]) => all("type").some((text) => words.test(text)))?.[1] ?? "am";
  const { identifiers, urls } = sortIdentifiers(all("identifier"));
  const sources = all("source", "isPartOf");
  return {
    type,
    titles: [
      ...(title === undefined ? [] : [properTitle(title)]),
      ...[...others, ...all("alternative")].map((text) => ({ kind: "variant", text }) as const),
    ],
    names: [
      ...all("creator").map((text) => ({ kind: "person", text }) as const),
      ...all("contributor").map((text) => ({ kind: "person", text, code: "ctb" }) as const),
    ],
    publisher: all("publisher").join("; "),
    date: all("issued", "date", "created")[0],
    extent: all("extent", "format").find((text) => /\d/.test(text) && !text.includes("/")),
    languages: all("language").flatMap((text) => languageCodeOf(text) ?? []),
    summaries: all("abstract", "description"),
    contents: all("tableOfContents"),
    rights: all("rights", "license", "accessRights"),
    audience: all("audience"),
    subjects: [
      ...all("subject").map((text) => ({ kind: "keyword", terms: [text] }) as const),
      ...all("coverage", "spatial").map((text) => ({ kind: "place", terms: [text] }) as const),
      ...all("temporal").map((text) => ({ kind: "time", terms: [text] }) as const),
    ],
    related: [
      ...sources.map((text) => ({ kind: "host", title: text }) as const),
      ...all("relation")
        .filter((text) => !isAddress(text))
        .map((text) => ({ kind: "related", title: text }) as const),
    ],
    identifiers,
    urls: [...urls, ...all("relation").filter(isAddress)].map((url) => ({ url })),
  };
}

/** What of the element has no place in MARC 21: everything else does. */
export const dublinCoreElements: ReadonlySet<string> = new Set(
  "title alternative creator contributor publisher issued date created extent format language abstract description tableOfContents rights license accessRights audience subject coverage spatial temporal source isPartOf relation identifier type".split(
    " ",
  ),
);

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function sortIdentifiers(texts: readonly string[]): { identifiers: DraftIdentifier[]; urls: string[] } {
  const urls = texts.filter((text) => isAddress(text) && doiIn(text) === undefined);
  const identifiers = texts.filter((text) => !urls.includes(text)).map(identifierOf);
  return { identifiers, urls };
}

function identifierOf(text: string): DraftIdentifier {
  const bare = text.replace(/^(?:urn:)?(?:isbn|issn)[:\s]*/i, "");
  const doi = doiIn(text);
  if (doi !== undefined) return { type: "doi", value: doi };
  const isbn = normaliseIsbn(bare);
  if (isbn !== undefined) return { type: "isbn", value: isbn };
  const issn = normaliseIssn(bare);
  if (issn !== undefined) return { type: "issn", value: issn };
  return { type: "other", value: text };
}

function doiIn(text: string): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*|urn:doi:)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
}
