import ts from "typescript";

/** A string as it stands in a source: a literal, a template or the text of an element. */
export interface SourceText {
  /** What it says; `\0` stands where a template puts a value in. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly node: ts.Node;
}

/** Every string of a source file, without comments, imports and regular expressions. */
export function sourceTexts(path: string, source: string): SourceText[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const texts: SourceText[] = [];
  visit(file);
  return texts;

  function visit(node: ts.Node): void {
    const text = textOf(node);
    if (text !== undefined) {
      texts.push({ text, node, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
    }
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) ts.forEachChild(node, visit);
  }
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `\0${span.literal.text}`).join("");
}

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  return text.replaceAll("\0", "…").trim().slice(0, 20);
}
