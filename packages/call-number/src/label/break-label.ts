import { cutterParts, formatAddition } from "../format-call-number.ts";
import type { BookNumber, CallNumber } from "../grammar/call-number.ts";

export interface LabelOptions {
  /** How many characters fit on a line; default 12. A line that cannot be broken is left long. */
  readonly width?: number;
}

/**
 * The lines of a spine label: the prefix, the class, the book number, then each addition that is a word (v.3, c.2); signs
 * such as =2 stay with the book number while it fits. A class too long for a line breaks behind a point or before a sign,
 * in LCC between letters and number.
 */
export function breakLabel(callNumber: CallNumber, { width = 12 }: LabelOptions = {}): string[] {
  const { prefix, book, additions } = callNumber;
  const lines = [
    ...(prefix === undefined ? [] : [prefix]),
    ...classLines(callNumber, width),
    ...bookLines(callNumber, book),
  ];
  for (const addition of additions) {
    const text = formatAddition(addition);
    const last = lines.at(-1) ?? "";
    if (text.startsWith(" ") || last.length + text.length > width) lines.push(text.trim());
    else lines[lines.length - 1] = last + text;
  }
  return lines;
}

function classLines({ classNumber, scheme }: CallNumber, width: number): string[] {
  if (scheme === "lcc") return classNumber.split(/(?<=[A-Z])(?=\d)/);
  return fill(classNumber.split(/(?<=\.)|(?=[-(":=+〈/])|(?<=\/)/), width);
}

/** As many pieces on a line as fit. */
function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function bookLines({ scheme }: CallNumber, book: BookNumber): string[] {
  switch (book.kind) {
    case "none":
      return [];
    case "title-sequence":
      return [String(book.number)];
    case "author":
      return [book.letters + book.digits + book.work];
    case "year-sequence":
      return [String(book.year), String(book.number)];
    case "cutter":
      return cutterParts(book, scheme);
  }
}
