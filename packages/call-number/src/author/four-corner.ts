/** The code of a character by its four corners (四角号码), four digits and perhaps a fifth; from a table the library loads. */
export type CornerCodes = (character: string) => string | undefined;

/**
 * How many digits each character of a name gives, by the length of the name; the last entry serves longer names.
 * The rule in use: one character gives its four corners, two give two each, three give 2 1 1, more give one each.
 */
export type CornerRule = readonly (readonly number[])[];

export const usualCornerRule: CornerRule = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

/** The author number of a Chinese name by four corners: 鲁迅 → digits of 鲁, then of 迅. Undefined when a needed character has no code. */
export function cornerNumber(name: string, codes: CornerCodes, rule: CornerRule = usualCornerRule): string | undefined {
  const characters = Array.from(name.replace(/[^\p{Script=Han}]/gu, ""));
  const counts = rule[Math.min(characters.length, rule.length) - 1];
  if (!counts) return undefined;
  let number = "";
  for (const [at, count] of counts.entries()) {
    const code = codes(characters[at] ?? "");
    if (code === undefined) return undefined;
    number += code.slice(0, count);
  }
  return number;
}
