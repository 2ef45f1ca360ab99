import type { CallNumberGrammar } from "@wenyuan/call-number";
import { parseCallNumber } from "@wenyuan/call-number";
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

/** The call number of a class and a number as a series writes it; undefined when its grammar does not read it. */
export function writtenWith(grammar: CallNumberGrammar, classNumber: string, number: number): string | undefined {
  const text = `${classNumber}/${number}`;
  return parseCallNumber(text, grammar).callNumber === undefined ? undefined : text;
}
