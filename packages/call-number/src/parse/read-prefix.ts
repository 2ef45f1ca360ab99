import type { CallNumberGrammar, Scheme } from "../grammar/grammar.ts";
import { type Part, slicePart } from "./part.ts";

/**
 * The location prefix, when one of the grammar's stands before a space or slash and a class follows. R/1234 is number 1234
 * of class R; R/H163/12 and R H163/12 are H163/12 of the collection R.
 */
export function readPrefix(whole: Part, { prefixes, scheme }: CallNumberGrammar): { prefix?: string; rest: Part } {
  for (const prefix of prefixes) {
    if (!whole.text.toUpperCase().startsWith(prefix.toUpperCase())) continue;
    const next = whole.text[prefix.length];
    const rest = slicePart(whole, prefix.length + 1);
    const parted = next === " " || (next === "/" && rest.text.includes("/"));
    if (parted && beginsClass(rest.text, scheme)) return { prefix, rest };
  }
  return { rest: whole };
}

function beginsClass(text: string, scheme: Scheme): boolean {
  return scheme === "ddc" || scheme === "udc" ? /^[\d("=+]/.test(text) : /^\[?[A-Z01]/i.test(text);
}
