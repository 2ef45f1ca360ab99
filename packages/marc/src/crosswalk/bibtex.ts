import type { BibDescription, ResourceKind } from "../bib/description.ts";
import { type CslItem, type CslName, toCsl } from "./csl.ts";

/** Entry types of BibTeX (btxdoc §3.1); what it has none for is `misc`. */
const TYPES: Readonly<Partial<Record<ResourceKind, string>>> = {
  book: "book",
  serial: "book",
  score: "book",
  article: "article",
  thesis: "phdthesis",
  manuscript: "unpublished",
};

/**
 * One BibTeX entry in UTF-8, for biber and the bibtex programs of today. TeX's own characters are escaped; capitals are kept by the second pair of
 * braces around the title.
 *
 * @param key citation key; by default the control number or ISBN, letters and digits of it.
 */
export function toBibtex(bib: BibDescription, key?: string): string {
  const csl = toCsl(bib);
  const fields: (readonly [string, string | undefined])[] = [
    ["title", csl.title === undefined ? undefined : `{${escapeTex(csl.title)}}`],
    ["author", people([...(csl.author ?? []), ...(csl.composer ?? [])])],
    ["editor", people(csl.editor)],
    ["translator", people(csl.translator)],
    [bib.kind === "article" ? "journal" : "booktitle", text(csl["container-title"])],
    ["series", text(csl["collection-title"])],
    ["volume", text(csl.volume)],
    ["number", text(csl.issue ?? csl["collection-number"])],
    ["pages", text(csl.page)?.replace("-", "--")],
    ["edition", text(csl.edition)],
    [bib.kind === "thesis" ? "school" : "publisher", text(csl.publisher)],
    ["address", text(csl["publisher-place"])],
    ["year", yearOf(csl)],
    ["isbn", text(csl.ISBN)],
    ["issn", text(csl.ISSN)],
    ["doi", csl.DOI],
    ["url", csl.URL],
    ["language", text(csl.language)],
    ["keywords", text(bib.subjects.map(({ terms }) => terms.join("--")).join(", ") || undefined)],
    ["abstract", text(csl.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${TYPES[bib.kind] ?? "misc"}{${key ?? citationKey(csl)},\n${lines.join(",\n")}\n}\n`;
}

function citationKey({ id }: CslItem): string {
  return id.replace(/[^A-Za-z0-9]/g, "") || "item";
}

/** A name that is not turned round stands in braces, or BibTeX would take its last word for the family name. */
function people(names: readonly CslName[] = []): string | undefined {
  const written = names.map(({ literal, family, given }) =>
    literal === undefined
      ? [family, given]
          .filter(Boolean)
          .map((part) => escapeTex(part!))
          .join(", ")
      : `{${escapeTex(literal)}}`,
  );
  return written.length === 0 ? undefined : written.join(" and ");
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeTex(value);
}

function yearOf({ issued }: CslItem): string | undefined {
  return issued?.["date-parts"][0]?.[0]?.toString();
}

/** The ten characters that mean something to TeX; line breaks become blanks. */
function escapeTex(value: string): string {
  return value.replace(/\s+/gu, " ").replace(/[\\{}$&#^_%~]/g, (char) => SPECIAL[char] ?? `\\${char}`);
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
