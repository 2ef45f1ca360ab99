import { isMarcCountryCode } from "./codes/country-codes.ts";
import { isLanguageCode } from "./codes/language-codes.ts";
import { aFinding, type Finding, type FindingCode, type FindingPlace } from "./findings.ts";
import type { FixedContent, FixedLayout, FixedPosition } from "./record-format.ts";

/**
 * Fixed-length data against its layout: the length, then each position. `|` (no attempt to code) is allowed everywhere, and what the system
 * writes is not looked at.
 */
export function checkFixed(value: string, layout: FixedLayout, place: FindingPlace): Finding[] {
  if (value.length !== layout.length) {
    const expected = String(layout.length);
    return [
      aFinding("fixed-length", { ...place, found: String(value.length), expected: { zh: expected, en: expected } }),
    ];
  }
  return layout.positions
    .map((position) => ({ position, found: value.slice(position.at, position.at + position.length) }))
    .filter(({ position, found }) => !mayHold(position, found))
    .map(({ position, found }) =>
      aFinding(codeOf(position), { ...place, at: position.at, name: position.name, found }),
    );
}

/** Undefined positions often hold what an earlier edition of the format had there. */
function codeOf({ content }: FixedPosition): FindingCode {
  return content === "blank" ? "fixed-undefined" : "fixed-code";
}

function mayHold(position: FixedPosition, found: string): boolean {
  if (/^\|+$/.test(found)) return true;
  return position.content === "codes" ? areCodes(position, found) : CONTENTS[position.content](found);
}

/** Codes that are shorter than the position stand in it one after another. */
function areCodes({ codes }: FixedPosition, found: string): boolean {
  const width = codes[0]!.code.length;
  for (let i = 0; i < found.length; i += width) {
    const code = found.slice(i, i + width);
    if (code !== "|" && !codes.some((known) => known.code === code)) return false;
  }
  return true;
}

const CONTENTS: Readonly<Record<Exclude<FixedContent, "codes">, (found: string) => boolean>> = {
  system: () => true,
  text: () => true,
  blank: (found) => /^[ |]*$/.test(found),
  date: (found) => /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(found),
  digits: (found) => /^\d+$/.test(found),
  // u, ? and - stand for digits that nobody knows
  year: (found) => /^[\du?-]{4}$/.test(found) || found === "    ",
  language: (found) => found === "   " || isLanguageCode(found),
  country: (found) => isMarcCountryCode(found),
};
