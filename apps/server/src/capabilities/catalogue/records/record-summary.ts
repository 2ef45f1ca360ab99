import type { BibDescription, Contributor, ScriptText } from "@wenyuan/marc";

/** A text as its script writes it, with its romanisation where the record has one. */
export interface SummaryText {
  readonly text: string;
  readonly romanized?: string;
}

/** What a list shows of a record. */
export interface RecordSummary {
  readonly title: SummaryText;
  readonly subtitle?: string;
  readonly part?: string;
  readonly authors: readonly SummaryText[];
  readonly kind: string;
  readonly publisher?: string;
  readonly place?: string;
  /** As written, such as `2008`, `c1999` or `民國六十七年`. */
  readonly date?: string;
  readonly year?: number;
  readonly edition?: string;
  readonly extent?: string;
  /** BCP 47 or MARC code of the text's language. */
  readonly language?: string;
  /** Chinese Library Classification, for the cover's palette and the class words. */
  readonly clc?: string;
  /** Library of Congress and Dewey classification, for works that have no class of ours. */
  readonly lcc?: string;
  readonly ddc?: string;
  readonly isbns: readonly string[];
}

/**
 * Raised with every change of what derives from a record (`deriveRecord`): its summary, match key, identifiers, headings, and the rule of works.
 * What carries an older number is derived anew.
 */
export const summaryVersion = 4;

const authorsShown = 4;

/** The summary of a described record. A record without a title is shown by what it has; the page says so in words. */
export function summarize(bib: BibDescription): RecordSummary {
  const title = bib.titles[0];
  const publication = bib.publications.find((one) => one.kind === "publication") ?? bib.publications[0];
  const part = [title?.partNumber, title?.partName].filter(Boolean).join(" ");
  return drop({
    title: title ? scriptText(title) : { text: "" },
    subtitle: title?.subtitle,
    part: part === "" ? undefined : part,
    authors: shownAuthors(bib.contributors).map(scriptText),
    kind: bib.kind,
    publisher: publication?.publishers[0]?.text,
    place: publication?.places[0]?.text,
    date: publication?.date,
    year: publication?.years?.from,
    edition: bib.editions[0]?.text,
    extent: bib.physical[0]?.extent,
    language: bib.languages.text[0],
    clc: classNumber(bib, "clc"),
    lcc: classNumber(bib, "lcc"),
    ddc: classNumber(bib, "ddc"),
    isbns: isbnsOf(bib),
  });
}

function classNumber(bib: BibDescription, scheme: string): string | undefined {
  return bib.classifications.find((one) => one.scheme === scheme)?.number;
}

/** Each once: records carry an ISBN with ten and with thirteen digits, which is one number. */
function isbnsOf(bib: BibDescription): string[] {
  const isbns = bib.identifiers.filter((one) => one.type === "isbn" && !one.cancelled);
  return [...new Set(isbns.map((one) => one.value))];
}

/** Main entries first, then the others; names that only head another work (name/title entries) are left out. */
function shownAuthors(contributors: readonly Contributor[]): Contributor[] {
  const own = contributors.filter((one) => one.work === undefined);
  return own.toSorted((a, b) => Number(b.primary) - Number(a.primary)).slice(0, authorsShown);
}

function scriptText({ text, romanized }: ScriptText): SummaryText {
  return romanized === undefined ? { text } : { text, romanized };
}

type Optional<T> = { [K in keyof T]: T[K] | undefined };

function drop(summary: Optional<RecordSummary>): RecordSummary {
  return Object.fromEntries(
    Object.entries(summary).filter(([, value]) => value !== undefined),
  ) as unknown as RecordSummary;
}
