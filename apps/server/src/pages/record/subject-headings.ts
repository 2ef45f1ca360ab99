import type { Subject } from "@wenyuan/marc";

/** Heads of the catalogue's own vocabularies; the others (FAST, RVM, BISAC …) mostly say the same again. */
const own = new Set(["", "cct", "lcsh", "lcshac", "mesh", "local"]);

export interface Heading {
  readonly text: string;
  /** What the subject facet holds of it. */
  readonly first: string;
}

/**
 * The subjects worth showing, each once. Where the record has headings of a vocabulary of its own, those of derived
 * vocabularies are left out; genres stay.
 */
export function subjectHeadings(subjects: readonly Subject[]): Heading[] {
  const any = subjects.some((subject) => isOwn(subject) && subject.kind !== "genre");
  const kept = any
    ? subjects.filter((subject) => isOwn(subject) || (subject.kind === "genre" && !isDerived(subject)))
    : subjects;
  const headings = new Map(kept.map((subject) => [subject.terms.join(" — "), subject.terms[0] ?? ""]));
  return [...headings].filter(([text]) => text !== "").map(([text, first]) => ({ text, first }));
}

function isOwn({ scheme = "" }: Subject): boolean {
  return own.has(scheme.trim().toLowerCase());
}

function isDerived({ scheme = "" }: Subject): boolean {
  return /^\s*(fast|rvm|bisac)/i.test(scheme);
}
