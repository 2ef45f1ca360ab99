import type { Reference } from "./reference.ts";

/** The year of publication: `2015`; of a serial or a set in several years `1990–1994`, or `1984–` while it goes on. */
export function yearOf(reference: Reference, dash = "–"): string | undefined {
  if (reference.coverage !== undefined) return reference.coverage.replace("-", dash);
  const parts = reference.issued?.["date-parts"];
  const [from, to] = [parts?.[0]?.[0], parts?.[1]?.[0]];
  if (from === undefined) return undefined;
  return to === undefined || to === from ? `${from}` : `${from}${dash}${to}`;
}

/** `2nd`, `3rd`, `11th`. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** `2nd ed.`, `Rev. ed.`; nothing for a first edition. */
export function editionOf({ edition }: Reference): string | undefined {
  if (edition === undefined) return undefined;
  const number = /^\d+$/u.test(edition) ? Number(edition) : undefined;
  if (number === 1) return undefined;
  return number === undefined ? edition : `${ordinal(number)} ed.`;
}

/** `https://doi.org/…`, else the record's own address. */
export function linkOf({ DOI, URL }: Reference): string | undefined {
  return DOI === undefined ? URL : `https://doi.org/${DOI}`;
}
