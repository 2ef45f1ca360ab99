const LONGEST = 40;

/**
 * The form under which a number or mark is kept and sought: letters and digits only, an ISBN-10 as its ISBN-13
 * (ISO 2108: 978 + nine digits + check digit). Empty when the text holds no digit or is too long to be an identifier.
 */
export function identifierForms(folded: string): string[] {
  const compact = folded.replace(/[^\p{L}\p{N}]/gu, "");
  if (compact.length < 2 || compact.length > LONGEST || !/\d/.test(compact)) return [];
  return [isIsbn10(compact) ? toIsbn13(compact) : compact];
}

function isIsbn10(text: string): boolean {
  if (!/^\d{9}[\dx]$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += (10 - i) * (text[i] === "x" ? 10 : Number(text[i]));
  return sum % 11 === 0;
}

function toIsbn13(isbn10: string): string {
  const body = `978${isbn10.slice(0, 9)}`;
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += (i % 2 === 0 ? 1 : 3) * Number(body[i]);
  return body + String((10 - (sum % 10)) % 10);
}
