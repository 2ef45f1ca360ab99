import ts from "typescript";
import { sourceTexts } from "../../check/source-texts.ts";
import { knownSchemas, ownerOf, schemasNamed, schemasOf } from "./schemas.ts";

const sqlWords =
  /\b(select|insert\s+into|update|delete\s+from|merge\s+into|from|join|truncate|lock|copy|create|alter|drop|grant)\s/i;

/** Kysely's ways to name a schema or a table by a string that no type checks. */
const namingCalls = new Set(["withSchema", "id", "table", "ref", "raw", "dynamic"]);

/**
 * Schemas that a source file names in its SQL and that are not its room's: types see the tables that go through `on(tx)`, but nothing
 * of what stands inside `sql` templates, prepared statements and plain query strings.
 * @returns a line for each, `path:line: …`
 */
export function foreignSchemas(path: string, source: string): string[] {
  const own = schemasOf(ownerOf(path));
  const isStore = path.endsWith(".store.ts");
  return sourceTexts(path, source).flatMap(({ text, node, line }) => {
    const looksLikeSql = sqlWords.test(text);
    const named = isStore || looksLikeSql ? schemasNamed(text) : [];
    const foreign = [...named, ...schemaArgument(node)].filter((schema) => !own.includes(schema));
    return [
      ...foreign.map((schema) => `${path}:${line}: names the schema ${schema}; ask that room's index.ts instead`),
      ...(looksLikeSql && ownerOf(path) !== "kernel" ? hiddenNames(text).map((why) => `${path}:${line}: ${why}`) : []),
    ];
  });
}

/** A schema's bare name, given to a call such as `withSchema("identity")` or `sql.id("identity", "account")`. */
function schemaArgument(node: ts.Node): string[] {
  const call = node.parent;
  if (!ts.isStringLiteralLike(node) || !ts.isCallExpression(call)) return [];
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : "";
  return namingCalls.has(name) ? knownSchemas.filter((schema) => schema === node.text.toLowerCase()) : [];
}

/** Ways to reach a table whose schema cannot be read here. */
function hiddenNames(sql: string): string[] {
  return [
    ...(/\0"?\s*\.\s*["\w]/.test(sql) ? ["a schema is put into the SQL by a value; write its name out"] : []),
    ...(/\bsearch_path\b/i.test(sql)
      ? ["search_path decides here which table is meant; write the schema before the table"]
      : []),
  ];
}
