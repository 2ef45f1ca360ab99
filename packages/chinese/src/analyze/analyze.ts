import type { Segmenter } from "../segment/segmenter.ts";
import { indexText } from "./index-text.ts";
import { type QueryWord, queryText } from "./query-text.ts";
import type { Token, TokenKind } from "./token.ts";

export interface AnalyzeOptions {
  readonly mode: "index" | "query";
  readonly segmenter: Segmenter;
  readonly stem?: (word: string) => string;
  /** BCP 47. English stems are made for `en` and for texts of no stated language. */
  readonly lang?: string;
}

/** The terms of a text as a plain list: of everything it is found by, or of what a query asks for at first. */
export function analyze(text: string, { mode, segmenter, stem, lang }: AnalyzeOptions): Token[] {
  const english = lang === undefined || /^en\b/.test(lang) ? stem : undefined;
  if (mode === "index") return indexText(text, { segmenter, stem: english });
  let position = 0;
  return queryText(text, segmenter).flatMap((word) => {
    const start = position;
    position += word.span;
    const tokens = word.slots.map(
      ({ term, offset }): Token => ({ term, position: start + offset, kind: kindOf(word, term) }),
    );
    const common = word.slots[0]?.term === word.text ? english?.(word.text) : undefined;
    if (common === undefined || common === word.text) return tokens;
    return [...tokens, { term: common, position: start, kind: "stem" as const }];
  });
}

function kindOf(word: QueryWord, term: string): TokenKind {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term)) return "latin";
  const length = Array.from(term).length;
  if (length === 1) return "unigram";
  return length === 2 ? "bigram" : word.text === term ? "word" : "bigram";
}
