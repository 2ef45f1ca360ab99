import type { Addition, BookNumber, CallNumber } from "./grammar/call-number.ts";
import type { Scheme } from "./grammar/grammar.ts";

type CutterNumber = Extract<BookNumber, { kind: "cutter" }>;

/** Writes a call number as the library writes it: `R I247.57/1234=2 v.3 c.2`, `QA76.73 .J38 S55 2010 v.2`. */
export function formatCallNumber(callNumber: CallNumber): string {
  const { prefix, classNumber, additions } = callNumber;
  const parts = [prefix === undefined ? "" : `${prefix} `, classNumber, formatBookNumber(callNumber)];
  return parts.join("") + additions.map(formatAddition).join("");
}

/** In CLC a slash parts class and book number, and the label breaks there; elsewhere a space, since in UDC a slash spans classes. */
function separator({ scheme }: CallNumber): string {
  return scheme === "clc" ? "/" : " ";
}

function formatBookNumber(callNumber: CallNumber): string {
  const { book } = callNumber;
  const parting = separator(callNumber);
  switch (book.kind) {
    case "none":
      return "";
    case "title-sequence":
      return parting + book.number;
    case "author":
      return parting + book.letters + book.digits + book.work;
    case "year-sequence":
      return `${parting}${book.year}/${book.number}`;
    default:
      return parting + cutterParts(book, callNumber.scheme).join(" ");
  }
}

/** The Cutters and the year, each as it stands on a line of the label; in LCC a point stands before the first. */
export function cutterParts({ cutters, year }: CutterNumber, scheme: Scheme): string[] {
  const written = cutters.map((cutter, at) => (scheme === "lcc" && at === 0 ? `.${cutter}` : cutter));
  return year === "" ? written : [...written, year];
}

/** Signs stand close, words apart: `=2`, ` v.3`, ` copy 2`. */
export function formatAddition({ mark, value }: Addition): string {
  if (!/^\p{L}/u.test(mark)) return mark + value;
  return /\p{L}$/u.test(mark) ? ` ${mark} ${value}` : ` ${mark}${value}`;
}
