/** One token that is a pair of colours: `light-dark(day, night)`. */
export interface ColourPair {
  readonly token: string;
  readonly day: string;
  readonly night: string;
}

const PAIR = /--([\w-]+):\s*light-dark\(\s*((?:[^(),]|\([^()]*\))+?),\s*((?:[^(),]|\([^()]*\))+?)\s*\)\s*;/g;

/** The pairs of a style sheet, in their order. A pair may hold functions, one deep: `oklch(…)`. */
export function colourPairs(css: string): readonly ColourPair[] {
  return [...css.matchAll(PAIR)].map(([, token = "", day = "", night = ""]) => ({ token, day, night }));
}

/**
 * The same colours for browsers without `light-dark()` (before Chromium 123, Safari 17.5, Firefox 120): plain values for
 * day, and again for night under the system's setting or the reader's choice.
 */
export function fallbackCss(pairs: readonly ColourPair[]): string {
  const day = pairs.map(({ token, day }) => `--${token}: ${day};`).join(" ");
  const night = pairs.map(({ token, night }) => `--${token}: ${night};`).join(" ");
  return `/* Written by styles/write-fallback.ts from tokens/color.css; do not edit. */
@supports not (color: light-dark(red, red)) {
  @layer tokens {
    :root { ${day} }
    :root[data-theme="dark"] { ${night} }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${night} } }
  }
}
`;
}
