import type { DataField } from "../record.ts";
import { stripIsbd } from "./isbd-punctuation.ts";

/** The first non-empty subfield of these codes, without ISBD punctuation. */
export function part(field: DataField, codes: string): string | undefined {
  for (const { code, value } of field.subfields) {
    if (!codes.includes(code)) continue;
    const text = stripIsbd(value);
    if (text !== "") return text;
  }
  return undefined;
}

/** Every subfield of these codes, without ISBD punctuation and empty ones. */
export function parts(field: DataField, codes: string): string[] {
  return field.subfields
    .filter(({ code }) => codes.includes(code))
    .map(({ value }) => stripIsbd(value))
    .filter((text) => text !== "");
}

/** The subfields of these codes as one running text, punctuation between them kept, that at the end taken off. */
export function running(field: DataField, codes: string): string | undefined {
  const text = prose(field, codes);
  return text === undefined ? undefined : stripIsbd(text);
}

/** The subfields of these codes as sentences: nothing is taken off. */
export function prose(field: DataField, codes: string): string | undefined {
  const text = field.subfields
    .filter(({ code }) => codes.includes(code))
    .map(({ value }) => value.trim())
    .filter((value) => value !== "")
    .join(" ");
  return text === "" ? undefined : text;
}

/** Figures and signs alone tell a reader nothing: systems keep dates and codes of their own in note fields. */
export function isProse(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Letters (a–z) that are content in any field: digits are control subfields. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz";
