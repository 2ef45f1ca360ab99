import { allWorks } from "../catalogue/all-works.ts";
import { workId } from "../catalogue/identify-work.ts";
import type { Work } from "../catalogue/work.ts";
import type { Journal } from "../periodicals/journal.ts";
import { journals } from "../periodicals/journals.ts";
import { choiceFor, type SeededChoice } from "../seeded-choice.ts";

/** Columns of a KBART title list, in their order (NISO RP-9-2014, §6.4 and table 2). */
export const kbartColumns = [
  "publication_title",
  "print_identifier",
  "online_identifier",
  "date_first_issue_online",
  "num_first_vol_online",
  "num_first_issue_online",
  "date_last_issue_online",
  "num_last_vol_online",
  "num_last_issue_online",
  "title_url",
  "first_author",
  "title_id",
  "embargo_info",
  "coverage_depth",
  "notes",
  "publisher_name",
  "publication_type",
  "date_monograph_published_print",
  "date_monograph_published_online",
  "monograph_volume",
  "monograph_edition",
  "first_editor",
  "parent_publication_title_id",
  "preceding_publication_title_id",
  "access_type",
] as const;
type Column = (typeof kbartColumns)[number];

type Row = Readonly<Partial<Record<Column, string>>>;

/** A package of electronic journals or books. Packages and what the library may read of them are made up; the titles are real. */
export interface KbartPackage {
  readonly name: string;
  readonly rows: readonly Row[];
}

const packageNames = [
  "Core",
  "Archive",
  "Science",
  "Engineering",
  "Medicine",
  "Economics",
  "Humanities",
  "Library",
  "Frontfile",
  "Backfile",
  "Consortium",
] as const;
/** The one package of books. */
const bookPackage = "Books";
/** Of a hundred works in English so many are in it. */
const booksInPackage = 17;
/** Of a hundred journals in a package so many have a gap in what may be read of them: two rows, as coverage with a gap is stated. */
const gaps = 12;
/** A package has most journals of the demonstration, so that the same journal comes from several, with years that overlap and gape. */
const inPackage = 88;

/** Twelve packages with some 500 rows in all: eleven of journals, one of books. */
export function kbartPackages(now: Date): readonly KbartPackage[] {
  const thisYear = now.getUTCFullYear();
  const ofJournals = packageNames.map((name) => ({
    name: nameOf(name),
    rows: journals
      .filter(({ issn }) => choiceFor(`kbart ${name} ${issn}`).chance("in", inPackage))
      .flatMap((journal) => journalRows(journal, name, thisYear)),
  }));
  const books = allWorks.filter(isInBooks).map(bookRow);
  return [...ofJournals, { name: nameOf(bookPackage), rows: books }];
}

function nameOf(name: string): string {
  return `Yunze_Demo-${name}`;
}

/** A row for each stretch of years: one, or two with a gap between. */
function journalRows(journal: Journal, packageName: string, thisYear: number): Row[] {
  const choice = choiceFor(`kbart ${packageName} ${journal.issn}`);
  const first = Math.max(journal.since ?? 1990, thisYear - 5 - choice.number("first", 40));
  const last = choice.chance("ended", 15) ? Math.max(first, thisYear - 1 - choice.number("last", 4)) : undefined;
  const row = journalRow(journal, packageName, choice);
  const until = (last ?? thisYear) - first;
  if (until < 4 || !choice.chance("gap", gaps)) return [{ ...row, ...years(first, last) }];
  const gapAt = first + 1 + choice.number("gap at", until - 3);
  return [
    { ...row, ...years(first, gapAt - 1) },
    { ...row, ...years(gapAt + 2, last) },
  ];
}

function years(first: number, last: number | undefined): Row {
  const end = last === undefined ? {} : { date_last_issue_online: String(last) };
  return { date_first_issue_online: String(first), ...end };
}

function journalRow(journal: Journal, packageName: string, choice: SeededChoice): Row {
  return {
    publication_title: journal.title,
    print_identifier: journal.issn,
    title_url: `https://journals.yunze.example/${packageName.toLowerCase()}/${journal.issn}`,
    title_id: journal.issn.replace("-", ""),
    ...(choice.chance("embargo", 20) ? { embargo_info: choice.one("embargo", ["R1Y", "R6M", "P5Y"]) } : {}),
    coverage_depth: "fulltext",
    notes: madeUpRights,
    publisher_name: journal.publisher ?? "",
    publication_type: "serial",
    access_type: choice.chance("free", 5) ? "F" : "P",
  };
}

const madeUpRights = "made-up access rights";

function isInBooks(work: Work): boolean {
  return work.language === "eng" && choiceFor(`kbart ${bookPackage} ${workId(work)}`).chance("in", booksInPackage);
}

/** No identifier: the catalogue has no ISBN that is not certain, and a made-up one would be a wrong one. */
function bookRow(work: Work): Row {
  const [maker] = work.makers;
  return {
    publication_title: work.title,
    title_url: `https://books.yunze.example/${workId(work)}`,
    ...(maker ? { first_author: maker.name } : {}),
    title_id: workId(work),
    coverage_depth: "fulltext",
    notes: madeUpRights,
    publisher_name: work.publisher ?? "",
    publication_type: "monograph",
    ...(work.year === undefined ? {} : { date_monograph_published_print: String(work.year) }),
    access_type: "P",
  };
}

/** All packages as one list: tab-separated UTF-8 with a line of column names, no quotation marks (§6.3). */
export function kbartFile(packages: readonly KbartPackage[]): string {
  const lines = packages.flatMap(({ rows }) => rows.map((row) => kbartColumns.map((column) => cell(row[column]))));
  return [kbartColumns, ...lines].map((line) => `${line.join("\t")}\n`).join("");
}

function cell(text = ""): string {
  return text.replace(/\s+/gu, " ").trim();
}
