import { marcError } from "../faults/describe-fault.ts";

/** What XML 1.0 (§2.2 Char) cannot hold, and what has to be written as a reference to survive. */
const SPECIAL = /[&<>"\r]|(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** What may need a closer look; most texts have none of it. */
// oxlint-disable-next-line no-control-regex -- control characters are looked for
const SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A character that XML cannot hold is refused, or U+FFFD takes its place. */
export type IllegalXml = "refuse" | "replace";

export function mayNeedEscape(text: string): boolean {
  return SUSPECT.test(text);
}

/** @throws MarcError `xml-character`. */
export function escapeXml(text: string, illegal: IllegalXml): string {
  if (!mayNeedEscape(text)) return text;
  return text.replace(SPECIAL, (char) => {
    const reference = REFERENCES[char];
    if (reference !== undefined) return reference;
    if (illegal === "replace") return "\ufffd";
    throw marcError({
      code: "xml-character",
      offset: 0,
      found: `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    });
  });
}
