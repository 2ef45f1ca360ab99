import ts from "typescript";

/**
 * Exports of a `messages.ts` whose type is not checked with `satisfies Messages`: there a missing language would compile.
 * @returns a line for each, `path: …`
 */
export function uncheckedMessages(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const exported = file.statements.filter(ts.isVariableStatement).filter(isExported);
  const constants = exported.flatMap((statement) => [...statement.declarationList.declarations]);
  const checked = constants.filter(({ initializer }) => initializer && isChecked(initializer));
  if (checked.length === 0) return [`${path}: exports no catalogue that says “satisfies Messages”`];
  return constants
    .filter(({ initializer }) => initializer && ts.isObjectLiteralExpression(initializer))
    .map(({ name }) => `${path}: ${name.getText(file)} lacks “satisfies Messages”`);
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isChecked(value: ts.Expression): boolean {
  return ts.isSatisfiesExpression(value) && value.type.getText() === "Messages";
}
