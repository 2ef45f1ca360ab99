import { existsSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { root } from "../root.ts";

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  readonly generated: "ALWAYS" | "BY DEFAULT" | null;
  readonly computed: boolean;
  readonly comment: string | null;
}

/** The TypeScript type that a column's values have in a row, by PostgreSQL type. 64-bit integers are strings: they may pass 2^53. */
const valueTypes: Readonly<Record<string, string>> = {
  int8: "string",
  int4: "number",
  int2: "number",
  float8: "number",
  numeric: "string",
  bool: "boolean",
  text: "string",
  bytea: "Buffer",
  timestamptz: "Date",
  date: "string",
  jsonb: "unknown",
  uuid: "string",
  _text: "string[]",
  _int8: "string[]",
  _int4: "number[]",
};

/** `tables.ts` of each room that owns a schema: row types read from the database as the migrations make it. */
export async function rowTypeFiles(client: pg.ClientBase): Promise<{ path: string; content: string }[]> {
  const { rows } = await client.query<{ schema: string }>(
    "select nspname as schema from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'graphile_worker', 'kernel', 'events') order by 1",
  );
  const files = [];
  for (const { schema } of rows) {
    const room = schema.replaceAll("_", "-");
    const folder = `apps/server/src/capabilities/${room}`;
    if (!existsSync(join(root, folder))) throw new Error(`schema ${schema} has no room: ${folder} does not exist`);
    files.push({ path: `${folder}/tables.ts`, content: tablesFile(schema, await columnsOf(client, schema)) });
  }
  return files;
}

async function columnsOf(client: pg.ClientBase, schema: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.table_name as "table", c.column_name as name, c.udt_name as type, c.is_nullable = 'YES' as nullable,
       c.column_default is not null as "hasDefault", c.identity_generation as generated, c.is_generated = 'ALWAYS' as computed,
       col_description(format('%I.%I', c.table_schema, c.table_name)::regclass, c.ordinal_position) as comment
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = $1 and t.table_type in ('BASE TABLE', 'VIEW')
     order by c.table_name collate "C", c.ordinal_position`,
    [schema],
  );
  return rows;
}

function tablesFile(schema: string, columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table);
  const imports = new Set<string>();
  const kysely = new Set<string>(["Kysely"]);
  const interfaces = [...tables].map(([table, own]) => {
    const lines = own.map((column) => `  ${column.name}: ${columnType(column, imports, kysely)};`);
    return `export interface ${pascal(table)}Row {\n${lines.join("\n")}\n}\n`;
  });
  const all = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Row;`);
  const name = `${pascal(schema)}Tables`;
  return [
    `// Generated from the schema "${schema}" by \`npm run generate\`; do not edit.`,
    `import type { ${[...kysely].toSorted().join(", ")} } from "kysely";`,
    `import type { Database, Tx } from "../../kernel/db/database.ts";`,
    `import { openTables } from "../../kernel/db/open-tables.ts";`,
    ...[...imports].toSorted(),
    "",
    ...interfaces,
    `export interface ${name} {\n${all.join("\n")}\n}\n`,
    `/** The room's own tables, through the pool or in a transaction. */`,
    `export function on(at: Database | Tx): Kysely<${name}> {\n  return openTables<${name}>(at, "${schema}");\n}`,
    "",
  ].join("\n");
}

/** A comment `ts: Name from ./path.ts` on a column gives the type of its JSON. */
const typeComment = /^ts: (\w+)(\[\])? from (\S+)$/;

function columnType(column: Column, imports: Set<string>, kysely: Set<string>): string {
  const typed = typeComment.exec(column.comment ?? "");
  if (typed) imports.add(`import type { ${typed[1]} } from "${typed[3]}";`);
  const value = typed ? `${typed[1]}${typed[2] ?? ""}` : valueTypes[column.type];
  if (!value) throw new Error(`no TypeScript type for ${column.table}.${column.name} of type ${column.type}`);
  const nullable = column.nullable ? ` | null` : "";
  if (column.type === "jsonb") {
    kysely.add("ColumnType");
    // Written as JSON text, read as a value.
    const optional = column.hasDefault || column.nullable ? " | undefined" : "";
    return `ColumnType<${value}${nullable}, string${nullable}${optional}, string${nullable}>`;
  }
  if (column.generated === "ALWAYS" || column.computed) {
    kysely.add("GeneratedAlways");
    return `GeneratedAlways<${value}${nullable}>`;
  }
  if (column.hasDefault || column.generated) {
    kysely.add("Generated");
    return `Generated<${value}${nullable}>`;
  }
  return `${value}${nullable}`;
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
