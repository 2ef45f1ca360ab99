import type { Scheme } from "../grammar/grammar.ts";
import { type Part, slicePart } from "./part.ts";

/** The class as typed, and what follows it. */
export interface ClassAndTail {
  readonly classPart: Part;
  readonly tail: Part;
}

/** Where a class ends, by scheme; what parts it from the book number is taken off. */
export function readClass(rest: Part, scheme: Scheme): ClassAndTail {
  const end = classEnd(rest.text, scheme);
  const parted = /^[\s/]+/.exec(rest.text.slice(end))?.[0].length ?? 0;
  return { classPart: slicePart(rest, 0, end), tail: slicePart(rest, end + parted) };
}

function classEnd(text: string, scheme: Scheme): number {
  switch (scheme) {
    case "clc":
      return endAt(text, /[/\s]/);
    case "ddc":
    case "udc":
      return endAt(text, /\s|\/(?=[A-Za-z])/);
    case "lcc":
      return /^[A-Za-z]{1,3}\s?\d+(?:\.\d+)?/.exec(text)?.[0].length ?? endAt(text, /\s/);
    default:
      return text.length;
  }
}

function endAt(text: string, sign: RegExp): number {
  const at = text.search(sign);
  return at < 0 ? text.length : at;
}
