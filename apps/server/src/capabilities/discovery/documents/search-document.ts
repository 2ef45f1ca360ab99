import { type BibDescription, describeBib, fromMarcJson, type ScriptText } from "@wenyuan/marc";
import type { SearchDocument } from "@wenyuan/search";
import type { Item, StoredRecord } from "../../catalogue/index.ts";
import { arrivedOn } from "./arrival-day.ts";
import { classBeginnings } from "./class-beginnings.ts";
import { classPath } from "./class-path.ts";
import { datePath } from "./date-path.ts";
import { placePaths } from "./geographic-paths.ts";
import { callNumberSortKey, titleSortKeys } from "./sort-keys.ts";

/** What is indexed of a record; the work is known to the catalogue alone. */
export type IndexedRecord = Pick<StoredRecord, "id" | "profile" | "marc"> &
  Partial<Pick<StoredRecord, "workId" | "createdAt">>;

/** What is indexed of an item. */
export type IndexedItem = Pick<Item, "callNumber" | "suppressed"> &
  Partial<Pick<Item, "location" | "acquiredOn" | "createdAt">>;

/** The branch of a location, by their codes. */
export type BranchOf = (location: string) => string | undefined;

/** What a search can find a record by. */
export function searchDocument(
  record: IndexedRecord,
  items: readonly IndexedItem[] = [],
  branchOf: BranchOf = () => undefined,
): SearchDocument {
  const bib = describeBib(fromMarcJson(record.marc), { profile: record.profile });
  const shown = items.filter((item) => !item.suppressed);
  const callNumbers = distinct([...shown, ...bib.holdings].flatMap((one) => one.callNumber ?? []));
  const year = yearOf(bib);
  const arrived = arrivedOn(shown, record.createdAt);
  return {
    id: record.id,
    fields: textFields(bib, callNumbers),
    facets: {
      ...facets(bib),
      location: locationPaths(shown, branchOf),
      ...(record.workId ? { work: record.workId } : {}),
    },
    sorts: {
      ...titleSortKeys(bib.titles[0]),
      ...callNumberSortKey(callNumbers[0] ?? classedNumber(bib)),
      added: Number(record.id),
      copies: Math.max(shown.length, bib.holdings.length),
      ...(year === undefined ? {} : { year }),
      ...(arrived === undefined ? {} : { arrived }),
    },
  };
}

/** Where it stands for good: a temporary place ends by the clock, which no change of the item tells. */
function locationPaths(items: readonly IndexedItem[], branchOf: BranchOf): string[] {
  const locations = distinct(items.flatMap(({ location }) => location ?? []));
  return locations.flatMap((location) => {
    const branch = branchOf(location);
    return branch === undefined ? [] : [`${branch}/${location}`];
  });
}

function yearOf(bib: BibDescription): number | undefined {
  return bib.publications.find((one) => one.years)?.years?.from;
}

/** Class and book number, where nothing says how the copies are marked. */
function classedNumber({ classifications }: BibDescription): string | undefined {
  const one = classifications.find((each) => each.item !== undefined) ?? classifications[0];
  return one && [one.number, one.item].filter(Boolean).join(" ");
}

function textFields(bib: BibDescription, callNumbers: readonly string[]): Record<string, string[]> {
  const [main, ...others] = bib.titles;
  const { identifiers, classifications } = bib;
  return {
    title: main ? [main.text] : [],
    fullTitle: main ? [...withSubtitle(main), ...romanizedTitle(main)] : [],
    otherTitle: [...others.flatMap(scripts), ...bib.volumes.flatMap(scripts), ...bib.links.flatMap(scripts)],
    author: [...bib.contributors.flatMap(scripts), ...bib.titles.flatMap((title) => title.responsibility ?? [])],
    subject: distinct(bib.subjects.flatMap(headings)),
    series: bib.series.flatMap(scripts),
    publisher: bib.publications.flatMap((one) => [...one.publishers, ...one.places].flatMap(scripts)),
    text: [...bib.contents, ...bib.summaries, ...bib.notes.map((note) => note.text)],
    identifier: distinct([
      ...identifiers.map((one) => one.value),
      ...classifications.flatMap((one) => [one.number, [one.number, one.item ?? ""].join(" ").trim()]),
      ...callNumbers,
    ]),
    classNumber: distinct(classifications.flatMap((one) => classBeginnings(one.scheme, one.number))),
  };
}

/** Longer titles are no help while somebody types. */
const longestSuggestion = 80;

function facets(bib: BibDescription): Record<string, string[]> {
  const year = yearOf(bib);
  return {
    kind: [bib.kind],
    language: [...bib.languages.text],
    author: distinct(bib.contributors.filter((one) => one.work === undefined).map((one) => one.text)),
    subject: distinct(bib.subjects.flatMap((subject) => subject.terms[0] ?? [])),
    class: distinct(classPaths(bib)),
    place: placePaths(bib),
    date: year === undefined || year < 100 ? [] : [datePath(year)],
    title: bib.titles[0] && bib.titles[0].text.length <= longestSuggestion ? [bib.titles[0].text] : [],
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

function romanizedTitle(title: BibDescription["titles"][number]): string[] {
  const pieces = [title.romanized, title.romanizedSubtitle, title.romanizedPart].filter(Boolean);
  return pieces.length === 0 ? [] : [pieces.join(" ")];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
