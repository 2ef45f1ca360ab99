import type { Journal } from "../periodicals/journal.ts";
import { journals } from "../periodicals/journals.ts";
import { choiceFor } from "../seeded-choice.ts";

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

/** A package of electronic journals. Packages and what the library may read of them are made up; the journals are real. */
export interface KbartPackage {
  readonly name: string;
  readonly rows: readonly Readonly<Partial<Record<Column, string>>>[];
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
  "Trial",
] as const;
/** A package has most journals of the demonstration, so that the same journal comes from several, with years that overlap and gape. */
const inPackage = 88;

/** Twelve packages with some 420 titles in all. */
export function kbartPackages(now: Date): readonly KbartPackage[] {
  return packageNames.map((name) => ({
    name: `Yunze_Demo-${name}`,
    rows: journals
      .filter(({ issn }) => choiceFor(`kbart ${name} ${issn}`).chance("in", inPackage))
      .map((journal) => rowOf(journal, name, now)),
  }));
}

function rowOf(journal: Journal, packageName: string, now: Date): Partial<Record<Column, string>> {
  const choice = choiceFor(`kbart ${packageName} ${journal.issn}`);
  const thisYear = now.getUTCFullYear();
  const first = Math.max(journal.since ?? 1990, thisYear - 5 - choice.number("first", 40));
  const ended = choice.chance("ended", 15);
  return {
    publication_title: journal.title,
    print_identifier: journal.issn,
    date_first_issue_online: String(first),
    ...(ended ? { date_last_issue_online: String(Math.max(first, thisYear - 1 - choice.number("last", 4))) } : {}),
    title_url: `https://journals.yunze.example/${packageName.toLowerCase()}/${journal.issn}`,
    title_id: journal.issn.replace("-", ""),
    ...(choice.chance("embargo", 20) ? { embargo_info: choice.one("embargo", ["R1Y", "R6M", "P5Y"]) } : {}),
    coverage_depth: "fulltext",
    notes: "made-up access rights",
    publisher_name: journal.publisher ?? "",
    publication_type: "serial",
    access_type: choice.chance("free", 5) ? "F" : "P",
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
