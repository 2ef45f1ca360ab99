import ts from "typescript";
import { excerpt, sourceTexts } from "../source-texts.ts";

/** Attributes whose value a person reads or hears. */
const spokenAttributes = new Set(["alt", "aria-description", "aria-label", "label", "placeholder", "title"]);

const word = /\p{L}{2,}/u;

/**
 * Words that stand in markup itself instead of a catalogue of texts, so that a reader of the other language meets them too.
 * @returns a line for each, `path:line: …`
 */
export function looseEnglish(path: string, source: string): string[] {
  return sourceTexts(path, source)
    .filter(({ text, node }) => word.test(text) && isShown(node))
    .map(({ text, line }) => `${path}:${line}: “${excerpt(text)}” stands in the markup; put it into messages`);
}

function isShown(node: ts.Node): boolean {
  return ts.isJsxText(node) || (ts.isJsxAttribute(node.parent) && spokenAttributes.has(node.parent.name.getText()));
}
