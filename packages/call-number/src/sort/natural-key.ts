import { numberKey } from "./number-key.ts";
import { readNumerals } from "./read-numerals.ts";

const parts = /[0-9]+|[A-Z]|[^A-Z0-9]+?/gsu;

/**
 * Text filed as a person would: numbers by value, 上 中 下 and Chinese numerals as numbers, capitals and small letters
 * together, any punctuation and spaces as one. Printable ASCII; other letters by code point.
 */
export function naturalKey(text: string): string {
  if (text === "") return "";
  const plain = readNumerals(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}\p{C}]+/gu, "!")
    .replace(/^!|!$/g, "");
  return Array.from(plain.matchAll(parts), ([part]) => partKey(part)).join("");
}

function partKey(part: string): string {
  if (part === "!" || /^[A-Z]$/.test(part)) return part;
  if (/^[0-9]+$/.test(part)) return numberKey(part);
  return Array.from(part, (sign) => `~${sign.codePointAt(0)!.toString(16).padStart(6, "0")}`).join("");
}

/** Pads the numbers of a text to a width so that it files right as plain text: `DISC 12.12.13` → `DISC 00012.00012.00013`. */
export function padNumbers(text: string, width = 5): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(width, "0"));
}
