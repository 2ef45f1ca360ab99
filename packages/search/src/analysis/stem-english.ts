/**
 * Takes the plural and the commonest verb endings off an English word: a light stemmer (after D. Harman, "How effective
 * is suffixing?", JASIS 42(1), 1991, the S stemmer, with -ing, -ed and -ly). Light on purpose: in catalogues heavier stemmers
 * join words that readers hold apart (universe, university).
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutVerbEnding(withoutAdverbEnding(withoutPlural(word)));
}

/** silently and silent, lonely and lone; not family, nor words that are short without it: early, italy. */
function withoutAdverbEnding(word: string): string {
  return /[^i]ly$/.test(word) && word.length >= 6 ? word.slice(0, -2) : word;
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("ies") && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /[aeo]es$/.test(word) && !word.endsWith("oes") ? word : word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  const match = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word);
  const base = match?.[1];
  if (base === undefined || base.length < 3) return word;
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return base.endsWith("e") ? base.slice(0, -1) : base;
}
