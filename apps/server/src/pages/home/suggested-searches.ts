import type { Language } from "../../kernel/i18n/language.ts";

const suggested = 6;
/** In columns of a Latin letter: longer ones make a row of one. */
const widest = 24;

/** Headings of form and time find much and mean little. */
const empty = /\d{4}|periodicals|juvenile|works$|electronic|congresses|^history$|biograph|picture books|期刊|目录/i;

/**
 * Searches that find something, from the subjects that most works have: in the page's language first.
 * @param subjects most frequent first
 */
export function suggestedSearches(subjects: readonly string[], language: Language): string[] {
  const usable = subjects.filter((subject) => columns(subject) <= widest && !empty.test(subject));
  const own = usable.filter((subject) => /\p{Script=Han}/u.test(subject) === (language === "zh"));
  return [...new Set([...own, ...usable])].slice(0, suggested);
}

function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > "\u2E7F" ? 2 : 1), 0);
}
