/**
 * The letters of a number of the Chinese Library Classification (中国图书馆分类法): one of its 22 main classes, of which only
 * T (industrial technology) takes a second letter. `QA76`, which is Library of Congress, is none.
 */
const CLC_LETTERS = /^(?:T[A-Z]|[A-KN-VXZ])(?![A-Z])/;

/** The class letters of a CLC number: `I242.4` → I, `TP311` → TP; `undefined` for what is no CLC number. */
export function clcLetters(clc: string | undefined): string | undefined {
  return CLC_LETTERS.exec(clc?.trim().toUpperCase() ?? "")?.[0];
}

/** The tint of a CLC number, see `styles/tokens/tint.css`: `I242.4` → `clc-i`, `TP311` → `clc-tp`, other T → `clc-t`. */
export function clcTint(clc: string | undefined): string | undefined {
  const letters = clcLetters(clc);
  if (letters === undefined) return undefined;
  return letters === "TP" ? "clc-tp" : `clc-${letters.charAt(0).toLowerCase()}`;
}
