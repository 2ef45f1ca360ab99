import type { Fault, FaultCode } from "../faults/fault.ts";
import { formatCallNumber } from "../format-call-number.ts";
import type { Addition, BookNumber, CallNumber } from "../grammar/call-number.ts";
import type { CallNumberGrammar } from "../grammar/grammar.ts";
import { checkClass } from "./check-class.ts";
import { normaliseText } from "./normalise-text.ts";
import { type Part, slicePart } from "./part.ts";
import { readAdditions } from "./read-additions.ts";
import { readBookNumber } from "./read-book-number.ts";
import { readClass } from "./read-class.ts";
import { readPrefix } from "./read-prefix.ts";

/** A call number, when the text is one, and every fault found. With slight faults both are there: 001 is read as 1 and named. */
export interface ParsedCallNumber {
  readonly callNumber?: CallNumber;
  readonly faults: readonly Fault[];
}

/** Faults that leave no doubt about what is meant. */
const slight: ReadonlySet<FaultCode> = new Set(["point-misplaced", "zero-leading", "addition-repeated"]);

/** Takes a call number apart by a library's grammar. Full-width signs, lower case and spaces around parts are no faults. */
export function parseCallNumber(text: string, grammar: CallNumberGrammar): ParsedCallNumber {
  const whole = slicePart({ text: normaliseText(text), at: 0 }, 0);
  if (whole.text === "") return { faults: [{ code: "empty", at: 0, length: text.length, found: text }] };
  const { prefix, rest } = readPrefix(whole, grammar);
  const { classPart, body } = readBody(rest, grammar);
  const { classNumber, faults } = checkClass(classPart, grammar.scheme);
  const all = [...faults, ...body.faults];
  const mended = {
    ...(prefix !== undefined && { prefix }),
    scheme: grammar.scheme,
    classNumber,
    book: body.book ?? { kind: "none" as const },
    additions: body.additions,
  };
  if (body.book === undefined || all.some(({ code }) => !slight.has(code)))
    return { faults: all.map((fault) => withMend(fault, text, grammar)) };
  const written = formatCallNumber(mended);
  return { callNumber: mended, faults: all.map((fault) => ({ ...fault, mended: written })) };
}

interface Body {
  readonly book: BookNumber | undefined;
  readonly additions: readonly Addition[];
  readonly faults: readonly Fault[];
}

function readBody(rest: Part, grammar: CallNumberGrammar): { classPart: Part; body: Body } {
  if (grammar.scheme === "local") return readLocal(rest, grammar);
  const { classPart, tail } = readClass(rest, grammar.scheme);
  const read = readBookNumber(tail.text, grammar.bookNumbers);
  if (read === undefined) {
    const code = tail.text === "" ? "book-number-missing" : "book-number-malformed";
    const fault: Fault = { code, at: tail.at, length: tail.text.length, found: tail.text };
    return { classPart, body: { book: undefined, additions: [], faults: [fault] } };
  }
  const { additions, faults } = readAdditions(slicePart(tail, read.length), grammar.additions);
  return { classPart, body: { book: read.book, additions, faults: [...zeroFaults(tail, read.book), ...faults] } };
}

/** Local marks have no inner grammar: all up to the first addition. */
function readLocal(rest: Part, grammar: CallNumberGrammar): { classPart: Part; body: Body } {
  const spaced = Array.from(rest.text.matchAll(/\s/g), ({ index }) => index);
  for (const at of spaced) {
    const tail = slicePart(rest, at);
    const { additions, faults } = readAdditions(tail, grammar.additions);
    if (faults.length === 0 && additions.length > 0)
      return { classPart: slicePart(rest, 0, at), body: { book: { kind: "none" }, additions, faults } };
  }
  return { classPart: rest, body: { book: { kind: "none" }, additions: [], faults: [] } };
}

function zeroFaults(tail: Part, book: BookNumber): Fault[] {
  if (book.kind !== "title-sequence") return [];
  const digits = /^0+\d*/.exec(tail.text)?.[0];
  return digits === undefined ? [] : [{ code: "zero-leading", at: tail.at, length: digits.length, found: digits }];
}

const likely: Readonly<Record<string, string>> = { "0": "O", "1": "I", O: "0", I: "1", L: "1", l: "1" };

/** A digit typed for a letter or the reverse is mended when the whole reads without fault then. */
function withMend(fault: Fault, text: string, grammar: CallNumberGrammar): Fault {
  if (fault.code !== "digit-for-letter" && fault.code !== "letter-for-digit") return fault;
  const sign = likely[fault.found];
  if (sign === undefined) return fault;
  const { callNumber } = parseCallNumber(text.slice(0, fault.at) + sign + text.slice(fault.at + 1), grammar);
  return callNumber ? { ...fault, mended: formatCallNumber(callNumber) } : fault;
}
