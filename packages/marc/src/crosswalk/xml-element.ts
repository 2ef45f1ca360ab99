import { escapeXml } from "../xml/escape-xml.ts";

/** XML to be written: a name, attributes, and text or children. Nothing at all is left out by the writer. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly XmlElement[];
}

type Child = XmlElement | undefined | readonly (XmlElement | undefined)[];

/** An element with children; undefined when none of them is there. */
export function parent(
  name: string,
  attributes: XmlElement["attributes"],
  ...children: readonly Child[]
): XmlElement | undefined {
  const content = children.flat().filter((child) => child !== undefined);
  return content.length === 0 ? undefined : { name, attributes, content };
}

/** An element with text; undefined when there is none. */
export function leaf(
  name: string,
  text: string | undefined,
  attributes: XmlElement["attributes"] = {},
): XmlElement | undefined {
  return text === undefined || text === "" ? undefined : { name, attributes, content: text };
}

export function elementXml({ name, attributes, content }: XmlElement, indent = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value!, "replace")}"`)
    .join("");
  const inner =
    typeof content === "string"
      ? escapeXml(content, "replace")
      : `\n${content.map((child) => elementXml(child, `${indent}  `)).join("")}${indent}`;
  return `${indent}<${name}${written}>${inner}</${name}>\n`;
}
