import { neighbours } from "../neighbours.ts";
import { knownSchemas, ownerOf, schemaOf, schemasNamed, schemasOf } from "./schemas.ts";

/**
 * What a migration does outside its room's schema. A foreign key may lead to a listed neighbour; nothing else may cross.
 * @returns a line for each, `path:line: …`
 */
export function foreignReach(path: string, sql: string): string[] {
  const owner = ownerOf(path);
  if (owner === undefined) return [`${path}: a migration belongs to the kernel or to a room`];
  const own = schemasOf(owner);
  const keysTo = new Set([...own, ...(neighbours[owner] ?? []).map(schemaOf)]);
  return withoutWords(sql)
    .split("\n")
    .flatMap((line, index) => {
      const place = `${path}:${index + 1}`;
      const references = [...line.matchAll(/\breferences\s+"?(\w+)"?\s*\./gi)].map((match) =>
        (match[1] ?? "").toLowerCase(),
      );
      const created = [...line.matchAll(/\bcreate\s+schema\s+(?:if\s+not\s+exists\s+)?"?(\w+)/gi)].map(
        (match) => match[1] ?? "",
      );
      const rest = line.replace(/\breferences\s+"?\w+"?\s*\.\s*"?\w+"?/gi, "");
      return [
        ...references
          .filter((schema) => !keysTo.has(schema))
          .map((schema) => `${place}: a foreign key to ${schema}, which neighbours.ts does not list for ${owner}`),
        ...created
          .filter((schema) => !own.includes(schema))
          .map((schema) => `${place}: makes the schema ${schema} of another room`),
        ...schemasNamed(rest, knownSchemas)
          .filter((schema) => !own.includes(schema))
          .map((schema) => `${place}: reaches into the schema ${schema}`),
        ...(/\bsearch_path\b/i.test(line) ? [`${place}: search_path hides which schema is meant`] : []),
      ];
    });
}

/** The SQL without comments and texts, line by line where it was. */
function withoutWords(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (found) => found.replace(/[^\n]/g, " "));
}
