/** Where Library of Congress classes hang in the class facet, beside those of the Chinese Library Classification. */
const lccRoot = "lcc";

export interface ClassNumbers {
  readonly clc?: string | undefined;
  readonly lcc?: string | undefined;
}

/**
 * The place of a work in the class facet, two levels deep: `TP312C` → `T/TP`, `I242.4` → `I/I2`; `lcc/P` for a work that has a
 * Library of Congress class only.
 */
export function classPath({ clc, lcc }: ClassNumbers): string | undefined {
  return clcPath(clc ?? "") ?? lccPath(lcc ?? "");
}

function clcPath(number: string): string | undefined {
  const [, first, digit] = /^(T[A-Z]?|[A-Z])(\d)?/.exec(number) ?? [];
  if (first === undefined) return undefined;
  if (first.length === 2) return `T/${first}`;
  return digit === undefined ? first : `${first}/${first}${digit}`;
}

function lccPath(number: string): string | undefined {
  const [, letter] = /^([A-HJ-NP-VZ])[A-Z]{0,2}\s?\d/.exec(number.trim()) ?? [];
  return letter === undefined ? undefined : `${lccRoot}/${letter}`;
}
