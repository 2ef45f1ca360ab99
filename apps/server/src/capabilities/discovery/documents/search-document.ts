import { type BibDescription, describeBib, fromMarcJson, type ScriptText } from "@wenyuan/marc";
import type { SearchDocument } from "@wenyuan/search";
import type { StoredRecord } from "../../catalogue/index.ts";
import { classBeginnings } from "./class-beginnings.ts";
import { classPath } from "./class-path.ts";

/** What a search can find a record by. */
export function searchDocument(record: Pick<StoredRecord, "id" | "profile" | "marc">): SearchDocument {
  const bib = describeBib(fromMarcJson(record.marc), { profile: record.profile });
  const year = bib.publications.find((one) => one.years)?.years?.from;
  return {
    id: record.id,
    fields: textFields(bib),
    facets: facets(bib),
    sorts: { title: sortTitle(bib), added: Number(record.id), ...(year === undefined ? {} : { year }) },
  };
}

function textFields(bib: BibDescription): Record<string, string[]> {
  const [main, ...others] = bib.titles;
  const { identifiers, classifications, holdings } = bib;
  return {
    title: main ? [main.text] : [],
    fullTitle: main ? [...withSubtitle(main), ...(main.romanized === undefined ? [] : [main.romanized])] : [],
    otherTitle: [...others.flatMap(scripts), ...bib.volumes.flatMap(scripts), ...bib.links.flatMap(scripts)],
    author: [...bib.contributors.flatMap(scripts), ...bib.titles.flatMap((title) => title.responsibility ?? [])],
    subject: distinct(bib.subjects.flatMap(headings)),
    series: bib.series.flatMap(scripts),
    publisher: bib.publications.flatMap((one) => [...one.publishers, ...one.places].flatMap(scripts)),
    text: [...bib.contents, ...bib.summaries, ...bib.notes.map((note) => note.text)],
    identifier: distinct([
      ...identifiers.map((one) => one.value),
      ...classifications.map((one) => `${one.number}${one.item ? ` ${one.item}` : ""}`),
      ...holdings.flatMap((one) => one.callNumber ?? []),
    ]),
    classNumber: distinct(classifications.flatMap((one) => classBeginnings(one.scheme, one.number))),
  };
}

function facets(bib: BibDescription): Record<string, string[]> {
  return {
    kind: [bib.kind],
    language: [...bib.languages.text],
    author: distinct(bib.contributors.filter((one) => one.work === undefined).map((one) => one.text)),
    subject: distinct(bib.subjects.flatMap((subject) => subject.terms[0] ?? [])),
    class: distinct(classPaths(bib)),
  };
}

/** The heading by itself, so that it is known when somebody types it whole, and with what it is subdivided by. */
function headings({ terms, romanized }: BibDescription["subjects"][number]): string[] {
  return [terms[0] ?? "", terms.join(" "), romanized ?? ""].filter((heading) => heading !== "");
}

/** Each Chinese class the record carries, else its Library of Congress class. */
function classPaths({ classifications }: BibDescription): string[] {
  const numbers = (scheme: string) => classifications.filter((one) => one.scheme === scheme).map((one) => one.number);
  const clc = numbers("clc").flatMap((number) => classPath({ clc: number }) ?? []);
  return clc.length > 0 ? clc : numbers("lcc").flatMap((number) => classPath({ lcc: number }) ?? []);
}

function scripts({ text, romanized }: ScriptText): string[] {
  return romanized === undefined ? [text] : [text, romanized];
}

function withSubtitle(title: BibDescription["titles"][number]): string[] {
  const rest = [title.subtitle, title.partNumber, title.partName].filter(Boolean);
  return rest.length === 0 ? [] : [[title.text, ...rest].join(" ")];
}

/** The title as it files: without its article, in lower case; Han titles by their romanisation where there is one. */
function sortTitle(bib: BibDescription): string {
  const [title] = bib.titles;
  if (!title) return "\u{10FFFF}";
  const filed = title.romanized ?? title.text.slice(title.nonFiling ?? 0);
  return filed.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
