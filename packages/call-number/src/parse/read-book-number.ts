import type { BookNumber } from "../grammar/call-number.ts";
import type { BookNumberKind } from "../grammar/grammar.ts";

/** A book number and how many UTF-16 units it took. */
export interface ReadBookNumber {
  readonly book: BookNumber;
  readonly length: number;
}

const readers: Readonly<Record<BookNumberKind, (text: string) => ReadBookNumber | undefined>> = {
  none: () => ({ book: { kind: "none" }, length: 0 }),
  "title-sequence": readTitleSequence,
  author: readAuthor,
  "year-sequence": readYearSequence,
  cutter: readCutter,
};

/** Reads the first kind that fits; each ends at a space, at a sign or at the end. */
export function readBookNumber(text: string, kinds: readonly BookNumberKind[]): ReadBookNumber | undefined {
  for (const kind of kinds) {
    const read = readers[kind](text);
    if (read && (kind === "none" || isEnd(text[read.length]))) return read;
  }
  return undefined;
}

function isEnd(next: string | undefined): boolean {
  return next === undefined || !/[\p{L}\p{N}]/u.test(next);
}

function readTitleSequence(text: string): ReadBookNumber | undefined {
  const digits = /^\d{1,9}/.exec(text)?.[0];
  if (digits === undefined || Number(digits) === 0) return undefined;
  return { book: { kind: "title-sequence", number: Number(digits) }, length: digits.length };
}

/** N2338, N2338-2, L86a, and digits alone where the table gives no letter. */
function readAuthor(text: string): ReadBookNumber | undefined {
  const match = /^([A-Za-z]{0,3})(\d{1,6})([a-z]*(?:-\d+)?)/.exec(text);
  if (!match) return undefined;
  const [all, letters, digits, work] = match as unknown as [string, string, string, string];
  return { book: { kind: "author", letters: letters.toUpperCase(), digits, work }, length: all.length };
}

function readYearSequence(text: string): ReadBookNumber | undefined {
  const match = /^(\d{4})[/-](\d{1,9})/.exec(text);
  if (!match) return undefined;
  const [all, year, number] = match as unknown as [string, string, string];
  return { book: { kind: "year-sequence", year: Number(year), number: Number(number) }, length: all.length };
}

const cutterRun = /^(?:\s*\.?[A-Za-z]{1,3}\d+[a-z]*(?=$|[\s.A-Z=:(]))+/;
const yearMark = /^\s*(\d{4}[a-z]{0,2})(?!\w)/;

/** `.J38 S55 2010b`: Cutters with or without point and space, then a year with its work letters (2013eb for an e-book). */
function readCutter(text: string): ReadBookNumber | undefined {
  const run = cutterRun.exec(text)?.[0] ?? "";
  const [yearText = "", year = ""] = yearMark.exec(text.slice(run.length)) ?? [];
  if (run === "" && year === "") return undefined;
  const cutters = Array.from(
    run.matchAll(/([A-Za-z]{1,3})(\d+[a-z]*)/g),
    ([, letters, rest]) => letters!.toUpperCase() + rest!,
  );
  return { book: { kind: "cutter", cutters, year }, length: run.length + yearText.length };
}
