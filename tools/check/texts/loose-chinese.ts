import ts from "typescript";
import { excerpt, sourceTexts } from "../source-texts.ts";

const han = /\p{Script=Han}/u;

/** A language is called by its own name in every language. */
const ownNames = new Set(["中文", "文渊"]);

/**
 * Chinese words that stand in a source without their English beside them. Comments and patterns may hold Chinese.
 * @returns a line for each, `path:line: …`
 */
export function looseChinese(path: string, source: string): string[] {
  return sourceTexts(path, source)
    .filter(({ text, node }) => han.test(text) && !ownNames.has(text) && !isPaired(node))
    .map(({ text, line }) => `${path}:${line}: “${excerpt(text)}” stands without its English; put both into messages`);
}

/** Whether the English stands beside: as `en` beside `zh`, as the other side of a choice by language, or as another argument. */
function isPaired(node: ts.Node): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const outer = inner.parent;
    if (nameOf(inner) === "zh" && ts.isObjectLiteralExpression(outer)) {
      return outer.properties.some((property) => nameOf(property) === "en");
    }
    if (ts.isConditionalExpression(outer) && inner === outer.whenTrue && asksForChinese(outer.condition)) return true;
    if (ts.isIfStatement(outer) && inner === outer.thenStatement && asksForChinese(outer.expression)) return true;
    if (ts.isCallExpression(outer) && inner === node && outer.arguments.some(isEnglish)) return true;
  }
  return false;
}

function asksForChinese(condition: ts.Expression): boolean {
  return /^[\w.]+ === "zh"$/.test(condition.getText());
}

function isEnglish(node: ts.Node): boolean {
  return (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !han.test(node.getText());
}

function nameOf(node: ts.Node): string | undefined {
  const named = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
  return named && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : undefined;
}
