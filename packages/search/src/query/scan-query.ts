import type { FieldNames } from "./query-tree.ts";

/*
 * query    = or-expr
 * or-expr  = and-expr *( "OR" and-expr )
 * and-expr = sequence *( "AND" sequence )
 * sequence = 1*( ["NOT" / "-" / "+"] primary )
 * primary  = "(" or-expr ")" / name ":" primary / quoted / range / word
 * Whatever does not fit (a lone bracket or quotation mark, an operator without operand) is read as text or passed over.
 */

export type QueryToken =
  | { readonly kind: "open" | "close" | "and" | "or" | "not" | "plus"; readonly text: string }
  | { readonly kind: "field"; readonly name: string; readonly text: string }
  | { readonly kind: "phrase" | "word"; readonly text: string };

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "“",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "＂": "＂",
};
const OPERATORS: Readonly<Record<string, "and" | "or" | "not">> = {
  AND: "and",
  OR: "or",
  NOT: "not",
  "&&": "and",
  "||": "or",
};
const BREAK = /[\s()（）"“”„「」『』《》〈〉＂]/u;

/** Cuts a query into tokens; every string gives some. */
export function scanQuery(query: string, names: FieldNames): QueryToken[] {
  const text = query.normalize("NFC").slice(0, MAX_QUERY_LENGTH);
  const operators = !isShouted(text);
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    const closing = CLOSING[sign];
    const end = closing === undefined ? -1 : text.indexOf(closing, at + 1);
    if (/\s/u.test(sign)) at += 1;
    else if (end > at) {
      tokens.push({ kind: "phrase", text: text.slice(at + 1, end) });
      at = end + 1;
    } else if (sign === "(" || sign === "（") at = push(tokens, { kind: "open", text: sign }, at);
    else if (sign === ")" || sign === "）") at = push(tokens, { kind: "close", text: sign }, at);
    else if (BREAK.test(sign)) at += 1;
    else if (isPrefix(text, at)) at = push(tokens, { kind: sign === "+" ? "plus" : "not", text: sign }, at);
    else {
      const token = scanWord(text, at, { names, operators });
      at += token.text.length;
      tokens.push(token);
    }
  }
  return tokens;
}

/** Longer queries are cut: nobody types them. */
const MAX_QUERY_LENGTH = 2000;

function push(tokens: QueryToken[], token: QueryToken, at: number): number {
  tokens.push(token);
  return at + token.text.length;
}

/** A sign that stands before a word, not within one: `-war` but not `post-war`, `- war`. */
function isPrefix(text: string, at: number): boolean {
  if (text[at] !== "-" && text[at] !== "+") return false;
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    (before === undefined || /[\s(（]/u.test(before)) && after !== undefined && /[\p{L}\p{N}"“「『《(（]/u.test(after)
  );
}

function scanWord(text: string, at: number, context: { names: FieldNames; operators: boolean }): QueryToken {
  let end = at;
  while (end < text.length && !BREAK.test(text[end]!)) {
    const isColon = text[end] === ":" || text[end] === "：";
    const name = isColon ? text.slice(at, end).toLowerCase() : "";
    if (isColon && isName(name, context.names) && end + 1 < text.length) {
      return { kind: "field", name, text: text.slice(at, end + 1) };
    }
    end += 1;
  }
  const word = text.slice(at, end);
  const operator = context.operators ? OPERATORS[word] : undefined;
  return operator === undefined ? { kind: "word", text: word } : { kind: operator, text: word };
}

function isName(name: string, names: FieldNames): boolean {
  return names.text.has(name) || names.facets.has(name) || names.numbers.has(name);
}

/** WAR AND PEACE: a person who types capitals only does not mean operators. */
function isShouted(text: string): boolean {
  const words = text.split(/[\s()"]+/u).filter((word) => OPERATORS[word] === undefined);
  return !/\p{Ll}/u.test(text) && words.some((word) => /\p{Lu}{2}/u.test(word));
}
