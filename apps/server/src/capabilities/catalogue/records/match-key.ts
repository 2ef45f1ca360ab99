import { searchKey } from "@wenyuan/chinese";
import type { BibDescription } from "@wenyuan/marc";

/** The parts of a match key, each normalised; a part that the record does not have is empty. */
export interface MatchKey {
  readonly title: string;
  readonly author: string;
  readonly year: string;
}

/** B-tree pages of PostgreSQL hold keys up to 2,700 bytes; no title needs as much to be told from another. */
const longestPart = 200;

/**
 * What two records of one edition have in common when neither has a number: the title proper with its part (a volume of a set is another
 * thing), the first author's name, the year. Variants, punctuation, width and case are folded; the subtitle is left out, since one agency
 * gives it and the next does not. Undefined for a record without a title.
 */
export function matchKeyOf(bib: BibDescription): string | undefined {
  const title = bib.titles[0];
  if (!title) return undefined;
  const key = keyPart([title.text, title.partNumber, title.partName].filter(Boolean).join(" "));
  if (key === "") return undefined;
  const author = bib.contributors.find((one) => one.work === undefined);
  const publication = bib.publications.find((one) => one.years !== undefined);
  return [key, keyPart(author?.text ?? ""), publication?.years?.from ?? ""].join("|");
}

/** A match key in its parts. */
export function readMatchKey(key: string): MatchKey {
  const [title = "", author = "", year = ""] = key.split("|");
  return { title, author, year };
}

/** Never holds the bar that parts the key. */
function keyPart(text: string): string {
  return searchKey(text).replaceAll("|", " ").slice(0, longestPart).trim();
}
