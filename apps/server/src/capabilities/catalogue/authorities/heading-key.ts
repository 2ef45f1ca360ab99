import { foldKana, foldVariants, naco, pinyinSortKey, Segmenter, strokeSortKey } from "@wenyuan/chinese";
import type { HeadingKind } from "./heading-kind.ts";

/** Longer keys do not fit PostgreSQL's index pages; headings that are alike for so long are one. */
const longestMatch = 600;
const longestSort = 600;

const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const han = /\p{Script=Han}/u;

/**
 * One key for all spellings of a heading: NACO comparison (PCC, 2007; a name keeps its first comma), 繁 and 简 alike.
 */
export function headingKey(text: string, kind: HeadingKind): string {
  const keepFirstComma = kind === "person";
  return foldVariants(foldKana(naco(text, { keepFirstComma })))
    .replace(betweenHan, "")
    .slice(0, longestMatch);
}

let segmenter: Segmenter | undefined;

/** Where a heading stands in a browse list: by pinyin, names by their surname's reading; the rest by letters and numbers. */
export function headingSortKey(text: string, kind: HeadingKind): string {
  if (!han.test(text)) return strokeSortKey(text).slice(0, longestSort);
  segmenter ??= Segmenter.create();
  return pinyinSortKey(text, { segmenter, name: kind === "person" }).slice(0, longestSort);
}
