/** The thousand numeric tags, so that no tag is cut out of a record anew. */
const NUMERIC = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, "0"));

/** The tag whose three bytes stand at `at`. */
export function tagAt(bytes: Uint8Array, at: number): string {
  const a = bytes[at]! - 0x30;
  const b = bytes[at + 1]! - 0x30;
  const c = bytes[at + 2]! - 0x30;
  if (a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9) return NUMERIC[a * 100 + b * 10 + c]!;
  return String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!);
}

/** ISO 2709 §4.4: tags 00X are control fields: no indicators, no subfields. */
export function isControlTag(tag: string): boolean {
  return tag.charCodeAt(0) === 0x30 && tag.charCodeAt(1) === 0x30;
}

/** Three ASCII letters or digits. */
export function isTag(tag: string): boolean {
  return (
    tag.length === 3 && isTagCode(tag.charCodeAt(0)) && isTagCode(tag.charCodeAt(1)) && isTagCode(tag.charCodeAt(2))
  );
}

function isTagCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
