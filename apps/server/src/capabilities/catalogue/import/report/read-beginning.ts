const shown = 40;
/** Of four bytes a character at most, in UTF-8 and in GB 18030. */
const looked = 4 * shown;

/** The first words of bytes that are no record, by whichever encoding has them; "" where nothing of them is printable. */
export function readBeginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, looked);
  const text = [
    ...decode(head)
      .replace(/[\p{C}\ufffd]+/gu, " ")
      .trim(),
  ];
  return text.length > shown ? `${text.slice(0, shown).join("")}…` : text.join("");
}

function decode(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes);
  // A character that was cut at the end is no sign of another encoding.
  return utf8.slice(0, -1).includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : utf8;
}
