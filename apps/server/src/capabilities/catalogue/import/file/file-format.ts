/**
 * The forms in which records come. `marc-json-lines` has one object a line; `marc-json` an array, or one object. MODS, Dublin Core (`dc`) and RIS
 * are made MARC 21 as they are read.
 */
export const fileFormats = ["iso2709", "marcxml", "marc-json", "marc-json-lines", "mods", "dc", "ris"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Whether records of the format are made MARC 21, whatever the library's own profile is. */
export function isConverted(format: FileFormat): boolean {
  return format === "mods" || format === "dc" || format === "ris";
}

const headLength = 65_536;

/** What a file is by its first bytes; undefined for what is none of ours. 64 KiB are enough. */
export function fileFormatOf(head: Uint8Array): FileFormat | undefined {
  const text = new TextDecoder("latin1")
    .decode(head.subarray(0, headLength))
    .replace(/^(?:\u00EF\u00BB\u00BF|\s|\0)+/u, "");
  if (text.startsWith("<") || /^(?:\u00FE\u00FF|\u00FF\u00FE)</u.test(text)) return xmlFormatOf(text);
  if (/^TY {1,2}- /u.test(text)) return "ris";
  if (text.startsWith("[")) return "marc-json";
  if (text.startsWith("{"))
    return /\}\s*\n\s*\{/u.test(text) || !text.includes("\n") ? lineOrObject(text) : "marc-json";
  return looksLikeIso2709(text) ? "iso2709" : undefined;
}

/** MARCXML may stand in an answer beside other things; MODS and Dublin Core are told by their namespaces. */
function xmlFormatOf(text: string): FileFormat {
  if (/www\.loc\.gov\/MARC21\/slim|marcxchange/iu.test(text)) return "marcxml";
  if (/<(?:[\w.-]+:)?mods[\s>]|<(?:[\w.-]+:)?modsCollection[\s>]/u.test(text)) return "mods";
  return /<(?:[\w.-]+:)?(?:dc|qualifieddc)[\s>]|purl\.org\/dc\//u.test(text) ? "dc" : "marcxml";
}

function lineOrObject(text: string): FileFormat {
  return text.trimEnd().includes("\n") ? "marc-json-lines" : "marc-json";
}

/** ISO 2709 §4.2: a label begins with five digits, or the marks that part fields and records are there all the same. */
function looksLikeIso2709(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the separators of ISO 2709
  return /^\d{5}/u.test(text) || (/[\u001D\u001E]/u.test(text) && text.includes("\u001F"));
}
