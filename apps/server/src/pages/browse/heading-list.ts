import type { HeadingKind } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";

/** A list of headings that readers turn over: its name in addresses, and what kinds of headings stand in it. */
export interface HeadingList {
  readonly name: "authors" | "subjects";
  readonly kinds: readonly [HeadingKind, ...HeadingKind[]];
}

export const headingLists: readonly [authors: HeadingList, subjects: HeadingList] = [
  { name: "authors", kinds: ["person", "organisation", "event"] },
  { name: "subjects", kinds: ["topic", "place", "genre"] },
];

export interface HeadingPlace {
  readonly list: HeadingList;
  readonly kind: HeadingKind;
  readonly language: Language;
}

/** The page of one heading: `/zh/authors/鲁迅`, with its kind when that is not the list's first. */
export function headingHref({ list, kind, language }: HeadingPlace, text: string): string {
  const query = kind === list.kinds[0] ? "" : `?kind=${kind}`;
  return `/${language}/${list.name}/${encodeURIComponent(text)}${query}`;
}

/** A heading as people read it: without the comma before its brackets, `鲁迅 (1881-1936)`. */
export function headingWords(heading: string): string {
  return heading.replace(/,\s*(?=[(（])/gu, " ");
}

/**
 * A heading as the search's facets know it: without the dates and qualifiers that tell namesakes apart, `鲁迅, (1881-1936)` is 鲁迅.
 */
export function facetTextOf(heading: string): string {
  return heading
    .replace(/,?\s*[(（][^)）]*[)）]\s*/gu, "")
    .replace(/,?\s+\d{3,4}\??-(?:\d{3,4})?\.?$/u, "")
    .trim();
}
