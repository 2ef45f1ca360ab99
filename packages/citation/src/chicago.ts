import { editionOf, linkOf, yearOf } from "./dates.ts";
import { straightList, straightName, turnedList, turnedName } from "./names.ts";
import type { CitedName, Reference } from "./reference.ts";
import { type Citation, italic, joined, runs, sentences } from "./run.ts";
import { quotedTitle, westernTitle } from "./titles.ts";

/** An entry of a bibliography (The Chicago Manual of Style, 18th edition, chapter 13). The 18th edition names no place of publication (§14.30). */
export function chicagoBibliography(reference: Reference): Citation {
  if (reference.type === "article-journal")
    return sentences(authorsOf(reference), quotedTitle(reference, "."), inJournal(reference), linkOf(reference));
  if (reference.type === "thesis")
    return sentences(
      authorsOf(reference),
      quotedTitle(reference, "."),
      joined(", ", thesisKind(reference), reference.publisher, yearOf(reference)),
      linkOf(reference),
    );
  return sentences(
    authorsOf(reference),
    westernTitle(reference, { large: true }),
    ...about(reference),
    joined(", ", reference.publisher, yearOf(reference)),
    linkOf(reference),
  );
}

/** An entry of a reference list: the year follows the names (§13.102). */
export function chicagoAuthorDate(reference: Reference): Citation {
  const year = yearOf(reference) ?? "n.d.";
  const who = authorsOf(reference);
  if (reference.type === "article-journal")
    return sentences(who, year, quotedTitle(reference, "."), inJournalByYear(reference), linkOf(reference));
  if (reference.type === "thesis")
    return sentences(
      who,
      year,
      quotedTitle(reference, "."),
      joined(", ", thesisKind(reference), reference.publisher),
      linkOf(reference),
    );
  const title = westernTitle(reference, { large: true });
  const [first, second] = who === undefined ? [title, year] : [who, year];
  return sentences(
    first,
    second,
    who === undefined ? undefined : title,
    ...about(reference),
    reference.publisher,
    linkOf(reference),
  );
}

/** A full note (§13.19). */
export function chicagoNote(reference: Reference): Citation {
  const { author, editor, translator } = reference;
  const who = author ? noted(author) : editor && `${noted(editor)}, ${editor.length > 1 ? "eds." : "ed."}`;
  if (reference.type === "article-journal")
    return sentences(
      joined(" ", who && `${who},`, quotedTitle(reference, ","), joined(", ", inJournal(reference), linkOf(reference))),
    );
  if (reference.type === "thesis") {
    const facts = joined(", ", thesisKind(reference), reference.publisher, yearOf(reference));
    return sentences(
      joined(", ", joined(" ", who && `${who},`, quotedTitle(reference, ""), runs("(", facts, ")")), linkOf(reference)),
    );
  }
  const said = joined(
    ", ",
    who,
    westernTitle(reference, { large: true }),
    author && editor && `ed. ${noted(editor)}`,
    translator && `trans. ${noted(translator)}`,
    editionOf(reference),
    volumeOf(reference, "vol."),
  );
  const imprint = joined(", ", reference.publisher, yearOf(reference));
  return sentences(
    joined(", ", joined(" ", said, imprint.length === 0 ? undefined : runs("(", imprint, ")")), linkOf(reference)),
  );
}

/** Up to six names; of more the first three (§13.23). */
function authorsOf({ author, editor }: Reference): string | undefined {
  if (author) return listed(author);
  return editor && `${listed(editor)}, ${editor.length > 1 ? "eds." : "ed."}`;
}

function listed(names: readonly CitedName[]): string {
  if (names.length <= 6) return turnedList(names);
  const [first, ...rest] = names.slice(0, 3);
  return `${[first && turnedName(first), ...rest.map(straightName)].join(", ")}, et al.`;
}

/** A note names one or two; of more the first. */
function noted(names: readonly CitedName[]): string {
  const [first] = names;
  return names.length > 2 && first ? `${straightName(first)} et al.` : straightList(names);
}

function about(reference: Reference): (string | undefined)[] {
  const { author, editor, translator } = reference;
  return [
    author && editor && `Edited by ${straightList(editor)}`,
    translator && `Translated by ${straightList(translator)}`,
    editionOf(reference),
    volumeOf(reference, "Vol."),
  ];
}

function volumeOf(reference: Reference, word: string): string | undefined {
  return reference["title-part"] ?? (reference.volume === undefined ? undefined : `${word} ${reference.volume}`);
}

function thesisKind({ degree }: Reference): string {
  return degree === "master" ? "master’s thesis" : degree === "doctor" ? "PhD diss." : "thesis";
}

/** `*American Naturalist* 202, no. 4 (2023): 471–85`. */
function inJournal(reference: Reference): Citation {
  const { volume, issue } = reference;
  const numbered = joined(", ", volume, issue === undefined ? undefined : `no. ${issue}`);
  const year = yearOf(reference);
  return withPages(joined(" ", journalOf(reference), numbered, year && `(${year})`), reference);
}

/** `*American Naturalist* 202 (4): 471–85`. */
function inJournalByYear(reference: Reference): Citation {
  const { volume, issue } = reference;
  return withPages(
    joined(" ", journalOf(reference), volume, issue === undefined ? undefined : `(${issue})`),
    reference,
  );
}

function journalOf({ "container-title": journal }: Reference) {
  return journal === undefined ? undefined : italic(journal);
}

function withPages(citation: Citation, { page }: Reference): Citation {
  return page === undefined ? citation : runs(citation, `: ${shortRange(page)}`);
}

/** `471-485` → `471–85` (§9.63): after a hundred only the digits that change, at least two. */
export function shortRange(page: string): string {
  const [from, to] = page.split("-");
  if (from === undefined || to === undefined || from.length !== to.length || from.length < 3 || from.endsWith("00"))
    return page.replace("-", "–");
  const same = [...from].findIndex((digit, index) => digit !== to[index]);
  // 101–8: a nought before the last digit is left out with the rest.
  const kept = from.at(-2) === "0" ? Math.max(same, 0) : Math.min(Math.max(same, 0), from.length - 2);
  return `${from}–${to.slice(kept)}`;
}
