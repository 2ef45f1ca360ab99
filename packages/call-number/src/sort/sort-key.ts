import type { BookNumber, CallNumber } from "../grammar/call-number.ts";
import type { AdditionRole, CallNumberGrammar } from "../grammar/grammar.ts";
import { parseCallNumber } from "../parse/parse-call-number.ts";
import { classKey } from "./class-key.ts";
import { classOrderOf } from "./class-order.ts";
import { lccKey } from "./lcc-key.ts";
import { naturalKey } from "./natural-key.ts";
import { numberKey } from "./number-key.ts";

/** Lower than every sign of a key, so that what is absent stands first. */
const PART = " ";
const additionOrder: readonly AdditionRole[] = ["year", "edition", "volume", "supplement", "copy"];

/**
 * The place on the shelf as printable ASCII: memcmp, COLLATE "C" and `<` give one order. Books without a location prefix
 * come first, then class, book number, edition, volume, supplement, copy.
 */
export function sortKey(callNumber: CallNumber, grammar: CallNumberGrammar): string {
  const { prefix, book, additions } = callNumber;
  const values = additionOrder.map((role) => additions.find((addition) => addition.role === role)?.value);
  return [
    naturalKey(prefix ?? ""),
    classPart(callNumber, grammar),
    bookKey(book, grammar),
    ...values.map((value) => (value === undefined ? "" : naturalKey(value))),
  ]
    .join(PART)
    .trimEnd();
}

/** The key of whatever is written on a label: what the grammar does not read is filed as words and numbers. */
export function sortKeyOf(text: string, grammar: CallNumberGrammar): string {
  const { callNumber } = parseCallNumber(text, grammar);
  return callNumber ? sortKey(callNumber, grammar) : PART + naturalKey(text);
}

function classPart({ classNumber, scheme }: CallNumber, grammar: CallNumberGrammar): string {
  if (scheme === "local") return naturalKey(classNumber);
  return scheme === "lcc" ? lccKey(classNumber) : classKey(classNumber, classOrderOf(grammar));
}

function bookKey(book: BookNumber, { authorNumbers = "decimal" }: CallNumberGrammar): string {
  switch (book.kind) {
    case "none":
      return "";
    case "title-sequence":
      return numberKey(book.number);
    case "author":
      return `${book.letters}${authorNumbers === "decimal" ? book.digits : numberKey(book.digits)}!${naturalKey(book.work)}`;
    case "year-sequence":
      return numberKey(book.year) + numberKey(book.number);
    case "cutter":
      return [...book.cutters.map(cutterKey), book.year.toUpperCase()].join("!");
  }
}

/** Cutter numbers are decimals: S55 < S6. */
function cutterKey(cutter: string): string {
  const [, letters = "", digits = "", work = ""] = /^([A-Z]+)(\d+)([a-z]*)$/.exec(cutter) ?? [];
  return `${letters}${digits}!${work.toUpperCase()}`;
}
