import { SaxesParser, type SaxesTagNS } from "saxes";
import { deepestElement, longestPart } from "../xml/limits.ts";

/** An element with what is in it. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of this element itself, blanks around taken off. */
  readonly text: string;
}

export function childrenOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode[] {
  return node?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The texts of the children of a name that say something. */
export function textsOf(node: XmlNode | undefined, name: string): string[] {
  return childrenOf(node, name).flatMap(({ text }) => (text === "" ? [] : [text]));
}

export interface FoundNode {
  readonly node: XmlNode;
  /** Character position behind its start tag. */
  readonly offset: number;
  /** `header/identifier` of the OAI-PMH record around it. */
  readonly identifier: string | undefined;
}

/** What a tag counts for, however short: a record of millions of empty elements is none either. */
const tagLength = 16;

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Finds elements in XML that comes in pieces, wherever they stand; the rest is passed over. The parser expands no entity of a document's own. */
export class XmlNodeReader {
  readonly found: FoundNode[] = [];
  /** What is wrong with the XML, and where; nothing is read after it. */
  failure: { readonly at: number; readonly message: string } | undefined;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #open: OpenNode[] = [];
  #length = 0;
  #at = 0;
  /** Where the parser last told of something. */
  #heardAt = 0;
  #depth = 0;
  #inHeader = false;
  #identifier: string | undefined;
  #text = "";

  constructor(isRecord: (name: string, uri: string) => boolean) {
    this.#parser.on("opentag", (tag) => {
      this.#heardAt = this.#parser.position;
      this.#text = "";
      if (++this.#depth > deepestElement) return this.#fail(`elements are nested deeper than ${deepestElement}`);
      if (tag.local === "header") this.#inHeader = true;
      if (this.#open.length > 0 || isRecord(tag.local, tag.uri)) this.#push(tag);
    });
    this.#parser.on("text", (text) => this.#add(text));
    this.#parser.on("cdata", (text) => this.#add(text));
    this.#parser.on("closetag", ({ local }) => this.#close(local));
    this.#parser.on("error", (error) => this.#fail(error.message));
  }

  write(text: string): void {
    if (this.failure) return;
    this.#parser.write(text);
    // A text, a comment, a value without an end would be kept until it comes.
    if (this.#parser.position - this.#heardAt > longestPart) this.#fail("a part is longer than 4 MiB");
  }

  end(): void {
    if (!this.failure) this.#parser.close();
  }

  #push(tag: SaxesTagNS): void {
    if (this.failure) return;
    if (this.#open.length === 0) [this.#length, this.#at] = [0, this.#parser.position];
    const attributes: Record<string, string> = {};
    for (const { local, value } of Object.values(tag.attributes)) {
      attributes[local] = value;
      this.#length += tagLength + value.length;
    }
    if (!this.#counts(tagLength)) return;
    this.#open.push({ name: tag.local, attributes, children: [], text: "" });
  }

  #add(text: string): void {
    this.#heardAt = this.#parser.position;
    if (this.#inHeader && this.#text.length < 1000) this.#text += text;
    const open = this.#open.at(-1);
    if (open && !this.failure && this.#counts(text.length)) open.text += text;
  }

  /** @returns false, and fails, when the record is too long with so much more */
  #counts(length: number): boolean {
    this.#length += length;
    if (this.#length <= longestPart) return true;
    this.#fail("a record is longer than 4 MiB");
    return false;
  }

  #close(local: string): void {
    this.#heardAt = this.#parser.position;
    this.#depth--;
    if (this.failure) return;
    if (this.#inHeader && local === "identifier") this.#identifier = this.#text.trim();
    if (local === "header") this.#inHeader = false;
    const closed = this.#open.pop();
    if (!closed) return;
    const node = { ...closed, text: closed.text.replace(/\s+/gu, " ").trim() };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(node);
    else {
      this.found.push({ node, offset: this.#at, identifier: this.#identifier });
      this.#identifier = undefined;
    }
  }

  #fail(message: string): void {
    this.failure ??= { at: this.#parser.position, message: message.replace(/^\d+:\d+: /, "") };
  }
}
