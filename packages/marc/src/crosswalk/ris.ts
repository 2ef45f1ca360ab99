import type { BibDescription, ResourceKind } from "../bib/description.ts";
import { type CslItem, type CslName, toCsl } from "./csl.ts";

/** RIS reference types (Research Information Systems, "RIS Format Specifications"). */
const TYPES: Readonly<Record<ResourceKind, string>> = {
  book: "BOOK",
  serial: "JFULL",
  article: "JOUR",
  thesis: "THES",
  manuscript: "MANSCPT",
  map: "MAP",
  score: "MUSIC",
  sound: "SOUND",
  music: "SOUND",
  video: "VIDEO",
  image: "ART",
  software: "COMP",
  object: "GEN",
  kit: "GEN",
  mixed: "GEN",
};

/** One reference in RIS, as EndNote, NoteExpress, Zotero and others import it; lines end in CR LF. */
export function toRis(bib: BibDescription): string {
  const csl = toCsl(bib);
  const [from, to] = csl.page?.split("-") ?? [];
  const lines: (readonly [string, string | undefined])[] = [
    ["TY", TYPES[bib.kind]],
    ["ID", csl.id],
    ["TI", csl.title],
    ...people("AU", [...(csl.author ?? []), ...(csl.composer ?? []), ...(csl.director ?? [])]),
    ...people("ED", csl.editor),
    ...people("A4", csl.translator),
    ["T2", csl["container-title"]],
    ["T3", csl["collection-title"]],
    ["VL", csl.volume ?? csl["collection-number"]],
    ["IS", csl.issue],
    ["ET", csl.edition],
    ["SP", from ?? csl["number-of-pages"]],
    ["EP", to],
    ["CY", csl["publisher-place"]],
    ["PB", csl.publisher],
    ["PY", yearOf(csl)],
    ["SN", csl.ISBN ?? csl.ISSN],
    ["DO", csl.DOI],
    ["UR", csl.URL],
    ["LA", csl.language],
    ["CN", csl["call-number"]],
    ...bib.subjects.map(({ terms }) => ["KW", terms.join("--")] as const),
    ...bib.notes.filter(({ kind }) => kind === "general").map(({ text }) => ["N1", text] as const),
    ["AB", csl.abstract],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${written.join("")}ER  - \r\n`;
}

function people(tag: string, names: readonly CslName[] = []): (readonly [string, string | undefined])[] {
  return names.map((name) => [tag, name.literal ?? [name.family, name.given].filter(Boolean).join(", ")]);
}

function yearOf({ issued }: CslItem): string | undefined {
  return issued?.["date-parts"][0]?.[0]?.toString();
}

/** A line break would begin another tag. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
