import { editionOf, linkOf, yearOf } from "./dates.ts";
import { apaName, apaNameInside } from "./names.ts";
import type { CitedName, Reference } from "./reference.ts";
import { type Citation, isCjk, italic, joined, runs, sentences } from "./run.ts";
import { afterColons, westernTitle, wholeTitle } from "./titles.ts";

/** A reference of the list (Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10). */
export function apa(reference: Reference): Citation {
  const year = `(${apaYear(reference)})`;
  const who = authorsOf(reference);
  const what = reference.type === "article-journal" ? articleTitle(reference) : titleOf(reference);
  const [first, second] = who === undefined ? [what, year] : [who, year];
  return withLink(sentences(first, second, who === undefined ? undefined : what, sourceOf(reference)), reference);
}

function apaYear(reference: Reference): string {
  const year = yearOf(reference);
  if (year === undefined) return "n.d.";
  if (reference.issued?.circa) return `ca. ${year}`;
  return reference.coverage?.endsWith("-") ? `${year}present` : year;
}

function authorsOf({ author, editor }: Reference): string | undefined {
  if (author) return apaList(author);
  return editor && `${apaList(editor)} (${editor.length > 1 ? "Eds." : "Ed."})`;
}

/** All up to twenty; of more the first nineteen and the last (§9.8). */
function apaList(names: readonly CitedName[]): string {
  const written = names.map(apaName);
  if (written.length > 20) return `${written.slice(0, 19).join(", ")}, . . . ${written.at(-1)}`;
  if (written.length < 2) return written[0] ?? "";
  return `${written.slice(0, -1).join(", ")}, & ${written.at(-1)}`;
}

/** `*Title* (H. Weaver, Trans.; 2nd ed., Vol. 3)` (§9.19, §10.2 example 29). */
function titleOf(reference: Reference): Citation {
  const { author, editor, translator, volume } = reference;
  const people = [
    author && editor && `${inside(editor)}, ${editor.length > 1 ? "Eds." : "Ed."}`,
    translator && `${inside(translator)}, Trans.`,
  ];
  const numbers = [editionOf(reference), volume === undefined ? undefined : `Vol. ${volume}`]
    .filter(Boolean)
    .join(", ");
  const added = [...people, numbers].filter(Boolean).join("; ");
  const part = reference["title-part"];
  const title = runs(westernTitle(reference, { large: false }), part === undefined ? undefined : italic(`: ${part}`));
  return runs(title, added && ` (${added})`, bracketOf(reference));
}

function inside(names: readonly CitedName[]): string {
  const written = names.map(apaNameInside);
  return written.length < 2 ? (written[0] ?? "") : `${written.slice(0, -1).join(", ")} & ${written.at(-1)}`;
}

/** What kind of thesis it is (§10.6). */
function bracketOf({ type, degree, publisher }: Reference): string | undefined {
  if (type !== "thesis") return undefined;
  const kind = degree === "master" ? "Master’s thesis" : degree === "doctor" ? "Doctoral dissertation" : "Thesis";
  return ` [${[kind, publisher].filter(Boolean).join(", ")}]`;
}

function articleTitle(reference: Reference): string {
  const title = wholeTitle(reference);
  return isCjk(title) ? title : afterColons(title);
}

function sourceOf(reference: Reference): Citation | undefined {
  if (reference.type === "article-journal") return inJournal(reference);
  if (reference.type === "thesis" || reference.publisher === undefined) return undefined;
  // A body that publishes its own work is named once (§9.29).
  return reference.author?.[0]?.literal === reference.publisher ? undefined : runs(reference.publisher);
}

function inJournal({ "container-title": journal, volume, issue, page }: Reference): Citation {
  const numbered = runs(
    volume === undefined ? undefined : italic(volume),
    issue === undefined ? undefined : `(${issue})`,
  );
  return joined(", ", journal === undefined ? undefined : italic(journal), numbered, page?.replace("-", "–"));
}

/** No stop after an address: it would be taken for a part of it (§9.35). */
function withLink(citation: Citation, reference: Reference): Citation {
  const link = linkOf(reference);
  return link === undefined ? citation : runs(citation, ` ${link}`);
}
