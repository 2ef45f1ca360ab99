/**
 * What a scanner sent, as the code on the label: without the symbology identifier in front (ISO/IEC 15424, `]C0`), without
 * control characters, and with the full-width signs that an input method makes of digits turned back.
 */
export function readCode(scanned: string): string {
  return scanned
    .normalize("NFKC")
    .replace(/\p{Cc}/gu, "")
    .replace(/^\][A-Za-z]\d/, "")
    .trim();
}
