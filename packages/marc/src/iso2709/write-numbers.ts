/** A directory entry (ISO 2709 §4.4): tag, length of field, starting character position. The tag is three ASCII characters. */
// oxlint-disable-next-line max-params -- called for each field: an object for the last two costs more than the writing
export function writeEntry(out: Uint8Array, at: number, tag: string, length: number, start: number): void {
  out[at] = tag.charCodeAt(0);
  out[at + 1] = tag.charCodeAt(1);
  out[at + 2] = tag.charCodeAt(2);
  writeFourDigits(out, at + 3, length);
  writeFiveDigits(out, at + 7, start);
}

export function writeFiveDigits(out: Uint8Array, at: number, value: number): void {
  const first = (value / 10_000) | 0;
  out[at] = 0x30 + first;
  writeFourDigits(out, at + 1, value - 10_000 * first);
}

/** Without a loop: there are two such numbers a field. */
function writeFourDigits(out: Uint8Array, at: number, value: number): void {
  const thousands = (value / 1000) | 0;
  const hundreds = (value / 100) | 0;
  const tens = (value / 10) | 0;
  out[at] = 0x30 + thousands;
  out[at + 1] = 0x30 + hundreds - 10 * thousands;
  out[at + 2] = 0x30 + tens - 10 * hundreds;
  out[at + 3] = 0x30 + value - 10 * tens;
}
