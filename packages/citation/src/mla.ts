import { editionOf, linkOf, yearOf } from "./dates.ts";
import { straightList, straightName, turnedList, turnedName } from "./names.ts";
import type { CitedName, Reference } from "./reference.ts";
import { type Citation, isCjk, italic, joined, sentences } from "./run.ts";
import { quotedTitle, westernTitle } from "./titles.ts";

/** An entry of works cited (MLA Handbook, 9th edition, chapter 5). */
export function mla(reference: Reference): Citation {
  if (reference.type === "article-journal")
    return sentences(authorsOf(reference), quotedTitle(reference, "."), inJournal(reference));
  if (reference.type === "thesis") return thesis(reference);
  const contributors = [
    reference.author && reference.editor && `edited by ${listed(reference.editor)}`,
    reference.translator && `translated by ${listed(reference.translator)}`,
  ];
  const container = joined(
    ", ",
    ...contributors.filter(Boolean),
    mlaEdition(reference),
    reference["title-part"] ?? (reference.volume === undefined ? undefined : `vol. ${reference.volume}`),
    shortPublisher(reference.publisher),
    yearOf(reference),
    linkOf(reference),
  );
  return sentences(authorsOf(reference), westernTitle(reference, { large: true }), beginningLarge(container));
}

/** One or two names, else the first `et al.` (§5.5–5.8). */
function authorsOf({ author, editor }: Reference): string | undefined {
  if (author) return firstNames(author);
  return editor && `${firstNames(editor)}, ${editor.length > 1 ? "editors" : "editor"}`;
}

function firstNames(names: readonly CitedName[]): string {
  const [first] = names;
  return names.length > 2 && first ? `${turnedName(first)}, et al.` : turnedList(names);
}

function listed(names: readonly CitedName[]): string {
  const [first] = names;
  return names.length > 2 && first ? `${straightName(first)} et al.` : straightList(names);
}

function mlaEdition(reference: Reference): string | undefined {
  return editionOf(reference)?.replace(/^Revised edition$|^Rev(?:ised)? ed\.?$/iu, "rev. ed.");
}

/** `Oxford UP`, `U of California P`, `MIT P` (§5.54, appendix 1). */
function shortPublisher(publisher: string | undefined): string | undefined {
  if (publisher === undefined || isCjk(publisher)) return publisher;
  const short = publisher.replace(/^The /u, "").replace(/(?:,? (?:Inc|Ltd|LLC|Co)\.?)+$/u, "");
  if (!/\bUniversity\b.*\bPress\b|^MIT Press$/u.test(short)) return short;
  return short
    .replace(/\bUniversity Press\b/u, "UP")
    .replace(/\bUniversity\b/u, "U")
    .replace(/\bPress\b/u, "P");
}

/** An element after a full stop begins with a capital. */
function beginningLarge(container: Citation): Citation {
  const [first, ...rest] = container;
  if (first === undefined) return container;
  return [
    {
      ...first,
      text: first.text.replace(/^(edited|translated|rev|vol)/u, (word) => word[0]?.toUpperCase() + word.slice(1)),
    },
    ...rest,
  ];
}

function inJournal(reference: Reference): Citation {
  const { "container-title": journal, volume, issue, page } = reference;
  return joined(
    ", ",
    journal === undefined ? undefined : italic(journal),
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    yearOf(reference),
    page && `${page.includes("-") ? "pp." : "p."} ${page}`,
    linkOf(reference),
  );
}

/** §5.68 and appendix 2: the year, then the school and the kind of work. */
function thesis(reference: Reference): Citation {
  const kind =
    reference.degree === "master" ? "Master’s thesis" : reference.degree === "doctor" ? "PhD dissertation" : "Thesis";
  const school = reference.publisher?.replace(/\bUniversity\b/u, "U");
  return sentences(
    authorsOf(reference),
    westernTitle(reference, { large: true }),
    yearOf(reference),
    joined(", ", school, kind, linkOf(reference)),
  );
}
