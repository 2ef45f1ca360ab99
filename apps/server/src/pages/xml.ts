/** A piece of XML that needs no more escaping. */
export interface Xml {
  readonly xml: string;
}

/** An element; texts within are escaped, attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (Xml | string | undefined)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? "")}"`);
  const within = children.map((child) => (typeof child === "string" ? escapeXml(child) : (child?.xml ?? ""))).join("");
  return { xml: within === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${within}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/**
 * What XML 1.0 §2.2 does not allow is left out, for a record's text may hold it: control characters (those from U+007F to U+009F it only
 * discourages), halves of a surrogate pair, and two noncharacters.
 */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
