import { type CallNumber, type CallNumberGrammar, parseCallNumber } from "@wenyuan/call-number";
import type { ReadCallNumber } from "./series.ts";

/** A number within a class: 种次号, or with year-sequence the number within a year, whose class is written `TP3/2024`. */
export interface BookNumberUse {
  readonly series: string;
  readonly classNumber: string;
  readonly number: number;
}

/** The number that a call number takes in its class; undefined for author numbers and Cutters, which are not counted. */
export function bookNumberOf({ series, callNumber }: ReadCallNumber): BookNumberUse | undefined {
  const { classNumber, book } = callNumber;
  if (book.kind === "title-sequence") return { series: series.code, classNumber, number: book.number };
  if (book.kind !== "year-sequence") return undefined;
  return { series: series.code, classNumber: `${classNumber}/${book.year}`, number: book.number };
}

/**
 * A class as call numbers of the grammar have it, its points in place and with the year where numbers are counted by year; undefined when it
 * is no class of the scheme or when the grammar counts nothing.
 */
export function countedClass(grammar: CallNumberGrammar, classNumber: string, year: number): string | undefined {
  const counted = grammar.bookNumbers.find((kind) => kind === "title-sequence" || kind === "year-sequence");
  if (counted === undefined) return undefined;
  const text = counted === "year-sequence" ? `${classNumber}/${year}/1` : `${classNumber}/1`;
  const { callNumber } = parseCallNumber(text, { ...grammar, bookNumbers: [counted] });
  if (!callNumber || callNumber.prefix !== undefined || callNumber.additions.length > 0) return undefined;
  return counted === "year-sequence" ? `${callNumber.classNumber}/${year}` : callNumber.classNumber;
}

/** The call number of a counted class and a number: `I247.57/12`, `TP3/2024/12`. */
export function writtenNumber({ classNumber, number }: Pick<BookNumberUse, "classNumber" | "number">): string {
  return `${classNumber}/${number}`;
}

/** The edition that an addition states; 1 when none does. */
export function editionOf({ additions }: CallNumber): number {
  const value = additions.find(({ role }) => role === "edition")?.value ?? "1";
  return /^\d+$/.test(value) ? Number(value) : 1;
}
