import type { BibDraft, DraftIdentifier, DraftLink, DraftName, DraftSubject, DraftTitle } from "./bib-draft.ts";
import { languageCodeOf } from "./language-code.ts";
import { childrenOf, textsOf, type XmlNode } from "./xml-node.ts";

/** Leader/06 by MODS `typeOfResource`. */
const types: Readonly<Record<string, string>> = {
  cartographic: "e",
  "notated music": "c",
  "sound recording-musical": "j",
  "sound recording-nonmusical": "i",
  "sound recording": "i",
  "moving image": "g",
  "still image": "k",
  "software, multimedia": "m",
  "three dimensional object": "r",
  "mixed material": "p",
};

/** A MODS 3 record as a draft, after the Library of Congress mapping "MODS to MARC". */
export function draftOfMods(node: XmlNode): BibDraft {
  const all = (name: string) => childrenOf(node, name);
  const origins = all("originInfo");
  const origin = (name: string) => origins.flatMap((one) => textsOf(one, name))[0];
  const related = all("relatedItem");
  const part = partOf(all("part")[0]);
  return {
    controlNumber: all("recordInfo").flatMap((info) => textsOf(info, "recordIdentifier"))[0],
    type: typeOf(node, related),
    titles: all("titleInfo").flatMap(titleOf),
    names: all("name").flatMap(nameOf),
    edition: origin("edition"),
    place: placeOf(origins),
    publisher: origin("publisher"),
    date: origin("dateIssued") ?? origin("copyrightDate") ?? origin("dateCreated") ?? dateOf(related),
    extent: all("physicalDescription").flatMap((one) => textsOf(one, "extent"))[0],
    languages: all("language")
      .filter(({ attributes }) => attributes["objectPart"] === undefined)
      .flatMap(languagesOf),
    summaries: textsOf(node, "abstract"),
    contents: textsOf(node, "tableOfContents"),
    notes: notesOf(node, "thesis", false),
    thesis: notesOf(node, "thesis", true)[0],
    rights: textsOf(node, "accessCondition"),
    audience: textsOf(node, "targetAudience"),
    subjects: all("subject").flatMap(subjectOf),
    genres: textsOf(node, "genre"),
    classes: all("classification").flatMap(({ text, attributes }) =>
      text === "" ? [] : [{ scheme: attributes["authority"] ?? "local", number: text }],
    ),
    series: related.filter(isSeries).flatMap(seriesOf),
    related: related.filter((one) => !isSeries(one)).flatMap((one) => linkOf(one, part)),
    identifiers: all("identifier").flatMap(identifierOf),
    urls: all("location")
      .flatMap((location) => childrenOf(location, "url"))
      .flatMap(({ text, attributes }) => (text === "" ? [] : [{ url: text, label: attributes["displayLabel"] }])),
  };
}

/** Elements that a draft has a place for; the rest is named. */
export const modsElements: ReadonlySet<string> = new Set(
  "titleInfo name typeOfResource genre originInfo language physicalDescription abstract tableOfContents targetAudience note subject classification relatedItem identifier location accessCondition part recordInfo".split(
    " ",
  ),
);

function typeOf(node: XmlNode, related: readonly XmlNode[]): string {
  const letter =
    textsOf(node, "typeOfResource")
      .map((text) => types[text])
      .find(Boolean) ?? "a";
  const issuance = childrenOf(node, "originInfo").flatMap((one) => textsOf(one, "issuance"));
  if (issuance.some((text) => text === "serial" || text === "continuing")) return `${letter}s`;
  if (issuance.includes("integrating resource")) return `${letter}i`;
  const host = related.find(({ attributes }) => attributes["type"] === "host");
  if (!host)
    return `${letter}${identifierIn(node, "issn") === undefined || identifierIn(node, "isbn") !== undefined ? "m" : "s"}`;
  const serial = childrenOf(host, "identifier").some(({ attributes }) => attributes["type"] === "issn");
  const inSerial =
    serial || [host, node].some((one) => textsOf(one, "genre").some((text) => /journal|periodical/.test(text)));
  return `${letter}${inSerial ? "b" : "a"}`;
}

const titleKinds: Readonly<Record<string, DraftTitle["kind"]>> = { uniform: "uniform", abbreviated: "abbreviated" };

function titleOf(info: XmlNode): DraftTitle[] {
  const [text] = textsOf(info, "title");
  if (text === undefined) return [];
  const { type } = info.attributes;
  const one = (name: string) => textsOf(info, name)[0];
  return [
    {
      kind:
        type === undefined && info.attributes["transliteration"] === undefined
          ? "proper"
          : (titleKinds[type ?? ""] ?? "variant"),
      text,
      subtitle: one("subTitle"),
      partNumber: one("partNumber"),
      partName: one("partName"),
      article: one("nonSort"),
    },
  ];
}

const nameKinds: Readonly<Record<string, DraftName["kind"]>> = { corporate: "body", conference: "meeting" };

/** Family and given name may stand apart, as bibutils writes them, with a `namePart` for each given name. */
function nameOf(name: XmlNode): DraftName[] {
  const parts = childrenOf(name, "namePart");
  const of = (type: string | undefined) =>
    parts.filter(({ attributes, text }) => attributes["type"] === type && text !== "").map(({ text }) => text);
  const [family, given] = [of("family").join(" "), of("given").join(" ")];
  const text =
    family === ""
      ? [...of(undefined), ...(given === "" ? [] : [given])].join(" ")
      : [family, given].filter(Boolean).join(", ");
  if (text === "") return [];
  const terms = childrenOf(name, "role").flatMap((role) => childrenOf(role, "roleTerm"));
  const code = terms.find(({ attributes, text: term }) => attributes["type"] === "code" && term.length === 3)?.text;
  const role = terms.find(({ attributes }) => attributes["type"] !== "code")?.text;
  return [
    { kind: nameKinds[name.attributes["type"] ?? ""] ?? "person", text, dates: of("date")[0], ...roleOf(role, code) },
  ];
}

/** `author` in words is no more than aut. */
function roleOf(role: string | undefined, code: string | undefined): Pick<DraftName, "role" | "code"> {
  const known = code ?? { author: "aut", creator: "cre", editor: "edt", translator: "trl" }[role?.toLowerCase() ?? ""];
  return { ...(known ? { code: known } : {}), ...(role && !known ? { role } : {}) };
}

function placeOf(origins: readonly XmlNode[]): string | undefined {
  const terms = origins.flatMap((one) => childrenOf(one, "place")).flatMap((place) => childrenOf(place, "placeTerm"));
  return (terms.find(({ attributes }) => attributes["type"] !== "code") ?? undefined)?.text;
}

/** An article is dated by its host. */
function dateOf(related: readonly XmlNode[]): string | undefined {
  return related
    .flatMap((one) => [...childrenOf(one, "originInfo"), ...childrenOf(one, "part")])
    .flatMap((one) => [...textsOf(one, "dateIssued"), ...textsOf(one, "date")])[0];
}

function languagesOf(language: XmlNode): string[] {
  const codes = textsOf(language, "languageTerm").flatMap((text) => languageCodeOf(text) ?? []);
  return [...new Set(codes)];
}

function notesOf(node: XmlNode, type: string, only: boolean): string[] {
  const notes = childrenOf(node, "note").filter(({ text }) => text !== "");
  return notes.filter(({ attributes }) => (attributes["type"] === type) === only).map(({ text }) => text);
}

const subjectKinds = { topic: "topic", geographic: "place", temporal: "time", titleInfo: "title" } as const;

function subjectOf({ children, attributes }: XmlNode): DraftSubject[] {
  const scheme = attributes["authority"] === "" ? undefined : attributes["authority"];
  const terms = children.flatMap((child) => termsOf(child));
  const [head] = children;
  if (terms.length === 0 || !head) return [];
  const kind =
    head.name === "name"
      ? nameKinds[head.attributes["type"] ?? ""] === undefined
        ? "person"
        : "body"
      : (subjectKinds[head.name as keyof typeof subjectKinds] ?? "topic");
  return [{ kind, terms, scheme }];
}

function termsOf(child: XmlNode): string[] {
  if (child.name === "name") return nameOf(child).map(({ text }) => text);
  if (child.name === "titleInfo") return textsOf(child, "title");
  if (child.name === "hierarchicalGeographic") return child.children.map(({ text }) => text).filter(Boolean);
  return child.text === "" ? [] : [child.text];
}

function isSeries({ attributes }: XmlNode): boolean {
  return attributes["type"] === "series";
}

function identifierIn(node: XmlNode, type: string): string | undefined {
  return childrenOf(node, "identifier").find(({ attributes }) => attributes["type"] === type)?.text;
}

function seriesOf(item: XmlNode): NonNullable<BibDraft["series"]>[number][] {
  return childrenOf(item, "titleInfo").flatMap((info) => {
    const [text] = textsOf(info, "title");
    return text === undefined
      ? []
      : [{ text, volume: textsOf(info, "partNumber")[0], issn: identifierIn(item, "issn") }];
  });
}

const linkKinds: Readonly<Record<string, DraftLink["kind"]>> = {
  host: "host",
  preceding: "preceding",
  succeeding: "succeeding",
  constituent: "constituent",
  original: "original",
  otherVersion: "other-edition",
  otherFormat: "other-form",
};

function linkOf(item: XmlNode, part: string | undefined): DraftLink[] {
  const title = childrenOf(item, "titleInfo").flatMap((info) =>
    [textsOf(info, "title")[0] ?? ""].concat(textsOf(info, "subTitle")).filter(Boolean).join(": "),
  )[0];
  if (!title) return [];
  const kind = linkKinds[item.attributes["type"] ?? ""] ?? "related";
  const [author] = childrenOf(item, "name").flatMap(nameOf);
  return [
    {
      kind,
      title,
      author: author?.text,
      part: partOf(childrenOf(item, "part")[0]) ?? (kind === "host" ? part : undefined),
      issn: identifierIn(item, "issn"),
      isbn: identifierIn(item, "isbn"),
    },
  ];
}

/** Volume, issue, pages as 773 $g has them. */
function partOf(part: XmlNode | undefined): string | undefined {
  if (!part) return undefined;
  const details = childrenOf(part, "detail").flatMap((detail) => {
    const [number] = textsOf(detail, "number");
    const caption = { volume: "Vol.", issue: "no." }[detail.attributes["type"] ?? ""];
    return number === undefined ? [] : [[caption, number].filter(Boolean).join(" ")];
  });
  const pages = childrenOf(part, "extent").flatMap((extent) => {
    const range = [textsOf(extent, "start")[0], textsOf(extent, "end")[0]].filter(Boolean).join("-");
    return range === "" ? textsOf(extent, "list") : [`p. ${range}`];
  });
  const dates = textsOf(part, "date").map((date) => `(${date})`);
  return [...details, ...dates, ...pages, ...textsOf(part, "text")].join(", ") || undefined;
}

const identifierTypes: Readonly<Record<string, DraftIdentifier["type"]>> = {
  isbn: "isbn",
  issn: "issn",
  doi: "doi",
  lccn: "lccn",
  oclc: "oclc",
};

function identifierOf({ text, attributes }: XmlNode): DraftIdentifier[] {
  const { type = "", invalid } = attributes;
  // A key of somebody's bibliography names nothing.
  if (text === "" || type === "citekey" || type === "local") return [];
  const known = identifierTypes[type];
  return [
    {
      type: known ?? "other",
      value: text,
      ...(known ? {} : { source: type || undefined }),
      invalid: invalid === "yes",
    },
  ];
}
