/** An ISSN as NNNN-NNNX (ISO 3297: weights 8…2, modulo 11), or undefined when there is none or its check digit is wrong. */
export function normaliseIssn(text: string): string | undefined {
  const found = /(\d{4})[-‐‑–—−]?(\d{3}[\dX])/u.exec(text.normalize("NFKC").toUpperCase());
  if (!found) return undefined;
  const digits = found[1]! + found[2]!;
  let sum = 0;
  for (let i = 0; i < 7; i++) sum += (8 - i) * Number(digits[i]);
  const check = (11 - (sum % 11)) % 11;
  return digits[7] === (check === 10 ? "X" : String(check)) ? `${found[1]}-${found[2]}` : undefined;
}
