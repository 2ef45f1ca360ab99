/** The check digit of ISBN-10 (ISO 2108:2017 annex: weights 10…2, modulo 11). */
function checkDigit10(nine: string): string {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (10 - i) * Number(nine[i]);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}

/** The check digit of ISBN-13 (EAN-13: weights 1 and 3, modulo 10). */
function checkDigit13(twelve: string): string {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(twelve[i]) * (i % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}

/** Letters and digits as a number is read: hyphens and blanks of any kind gone. */
function compact(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-‐‑‒–—―−]/gu, "")
    .toUpperCase();
}

/**
 * An ISBN as 13 digits, from ISBN-10 or ISBN-13 however punctuated and whatever follows it (`7-101-00304-9 (精装)`).
 * Undefined when there is none or its check digit is wrong.
 */
export function normaliseIsbn(text: string): string | undefined {
  const head = /^(?:ISBN(?:-1[03])?:?\s*)?([0-9Xx\s\-‐‑‒–—―−]+)/u.exec(text.normalize("NFKC").trim())?.[1];
  if (head === undefined) return undefined;
  const number = compact(head);
  const thirteen = /^97[89]\d{10}/.exec(number)?.[0];
  if (thirteen !== undefined) return checkDigit13(thirteen) === thirteen[12] ? thirteen : undefined;
  const ten = /^\d{9}[\dX]/.exec(number)?.[0];
  if (ten === undefined || checkDigit10(ten) !== ten[9]) return undefined;
  const twelve = `978${ten.slice(0, 9)}`;
  return twelve + checkDigit13(twelve);
}

/** The ISBN-10 of a 978 ISBN-13; undefined for 979, which has none. */
export function isbn10(isbn13: string): string | undefined {
  if (!isbn13.startsWith("978")) return undefined;
  const nine = isbn13.slice(3, 12);
  return nine + checkDigit10(nine);
}
